package uk.police.portfolio.decision.binding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.support.TestDatabase;

/**
 * What the record alone says of a case: its state, how many votes were cast, and where each force stands.
 *
 * @param standings by force
 */
record Replay(CaseState state, long votes, Map<String, String> standings) {

    private record Entry(String act, String changes) {

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

    static Replay of(String reference) {
        CaseState state = CaseState.DRAFT;
        long votes = 0;
        Map<String, String> standings = new TreeMap<>();
        Map<String, String> asked = new HashMap<>();
        for (Entry entry : entries(reference)) {
            state = next(state, entry);
            votes += entry.act().equals("VoteCast") ? 1 : 0;
            follow(entry, standings, asked);
        }
        return new Replay(state, votes, standings);
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

    private static List<Entry> entries(String reference) {
        return TestDatabase.suite()
                .owner()
                .sql(
                        "select act, changes::text as changes from audit_entry where subject_reference = ? order by sequence")
                .param(reference)
                .query(Entry.class)
                .list();
    }
}
