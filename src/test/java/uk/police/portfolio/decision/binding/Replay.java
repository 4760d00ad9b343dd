package uk.police.portfolio.decision.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.decision.CaseState;

/**
 * Where a case stands: its state, every vote in order, and each force. Once as the record alone tells it, once as the tables do.
 *
 * @param votes person and choice
 * @param standings by force
 */
public record Replay(CaseState state, List<String> votes, Map<String, String> standings) {

    private static final String STANDINGS = """
            select f.force_code, case when f.outcome = 'BOUND' then 'BOUND'
                        when bool_or(t.answer = 'DECLINED') then 'DECLINED'
                        when bool_or(t.answer = 'LAPSED') then 'LAPSED'
                        when bool_and(coalesce(t.answer, '') in ('RATIFIED', 'RATIFIED_WITH_CONDITIONS', 'DEEMED')) then 'RATIFIED'
                        else 'RESERVED' end as standing
              from decision_case c
              join binding b on b.case_id = c.id and b.number = (select max(l.number) from binding l where l.case_id = c.id)
              join binding_force f on f.binding_id = b.id
              left join ratification_task t on t.binding_id = b.id and t.force_code = f.force_code
             where c.reference = ? and c.decided_on is not null
             group by f.force_code, f.outcome
            """;

    private record Entry(String act, String person, String changes) {

        String after(String field) {
            for (JsonNode change : JsonMapper.shared().readTree(changes)) {
                if (field.equals(change.path("field").asString())) {
                    return change.path("after").asString();
                }
            }
            return "";
        }

        List<String> list(String field) {
            return Arrays.stream(after(field).split(", "))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
    }

    /** What the record alone says. */
    public static Replay of(JdbcClient database, String reference) {
        CaseState state = CaseState.DRAFT;
        List<String> votes = new ArrayList<>();
        Map<String, String> standings = new TreeMap<>();
        Map<String, String> asked = new HashMap<>();
        for (Entry entry : entries(database, reference)) {
            state = moved(state, next(state, entry), reference);
            if (entry.act().equals("VoteCast")) {
                votes.add(entry.person() + " " + entry.after("vote"));
            }
            follow(entry, standings, asked);
        }
        return new Replay(state, votes, standings);
    }

    /** What the tables say. */
    public static Replay kept(JdbcClient database, String reference) {
        String state = database.sql("select state from decision_case where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        List<String> votes =
                database.sql("""
                        select v.person_id || ' ' || v.choice from vote v join voting o on o.id = v.voting_id
                          join decision_case c on c.id = o.case_id
                         where c.reference = ? order by o.opened_at, v.number
                        """).param(reference).query(String.class).list();
        Map<String, String> standings = new TreeMap<>();
        database.sql(STANDINGS).param(reference).query(row -> {
            standings.put(row.getString("force_code"), row.getString("standing"));
        });
        return new Replay(CaseState.valueOf(state), votes, standings);
    }

    private static CaseState moved(CaseState before, CaseState next, String reference) {
        if (next != before && !before.canBecome(next)) {
            throw new AssertionError("On record %s went from %s to %s".formatted(reference, before, next));
        }
        return next;
    }

    private static CaseState next(CaseState before, Entry entry) {
        return switch (entry.act()) {
            case "CaseSubmitted" -> CaseState.SUBMITTED;
            case "CasePickedUp", "CaseResubmitted" -> CaseState.IN_TRIAGE;
            case "ChangesRequested" -> CaseState.CHANGES_REQUESTED;
            case "CaseConsulted" -> CaseState.IN_CONSULTATION;
            case "CaseSentToBoard", "ConsultationEnded", "VoteStopped" -> CaseState.READY_FOR_BOARD;
            case "VoteOpened" -> CaseState.VOTING;
            case "DecisionTaken" -> CaseState.DECIDED;
            case "DecisionPublished" -> CaseState.CALL_IN_WINDOW;
            case "DecisionInEffect" -> CaseState.IN_EFFECT;
            case "DecisionCalledIn" -> CaseState.CALLED_IN;
            case "DecisionReopened" ->
                entry.after("how").equals("AMEND") ? CaseState.READY_FOR_BOARD : CaseState.IN_TRIAGE;
            case "DecisionEnded" -> CaseState.CLOSED;
            case "CaseClosed" -> entry.after("ending").equals("WITHDRAWN") ? CaseState.WITHDRAWN : CaseState.CLOSED;
            default -> before;
        };
    }

    private static void follow(Entry entry, Map<String, String> standings, Map<String, String> asked) {
        switch (entry.act()) {
            case "DecisionTaken" -> {
                entry.list("bound").forEach(force -> standings.put(force, "BOUND"));
                entry.list("reserved").forEach(force -> standings.put(force, "RESERVED"));
            }
            case "RatificationOpened" -> entry.list("seats").forEach(seat -> asked.put(seat, "RESERVED"));
            case "SeatAnswered" -> {
                String seat = entry.after("seat");
                asked.put(seat, entry.after("answer"));
                String force = seat.substring(0, seat.indexOf('/'));
                standings.put(force, standing(force, asked));
            }
            case "DecisionReopened" -> {
                standings.clear();
                asked.clear();
            }
            default -> {}
        }
    }

    private static String standing(String force, Map<String, String> asked) {
        List<String> answers = asked.entrySet().stream()
                .filter(each -> each.getKey().startsWith(force + "/"))
                .map(Map.Entry::getValue)
                .toList();
        if (answers.contains("DECLINED")) {
            return "DECLINED";
        }
        if (answers.contains("LAPSED")) {
            return "LAPSED";
        }
        return answers.contains("RESERVED") ? "RESERVED" : "RATIFIED";
    }

    private static List<Entry> entries(JdbcClient database, String reference) {
        return database.sql("""
                        select act, person_id::text as person, changes::text as changes from audit_entry
                         where subject_reference = ? order by sequence
                        """).param(reference).query(Entry.class).list();
    }
}
