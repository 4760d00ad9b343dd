package uk.police.portfolio.decision.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.London;

/**
 * Reads from the record of the case where the decision of a notice stands: page, document, data, table and feed all ask here.
 * A case may be decided more than once: what was done after its first decision and before its second is about the first.
 */
@Component
public class NoticeStandings {

    /** To be joined to notices {@code n} and their publications {@code p}. */
    public static final String JOINED = """
             join binding b on b.id = p.binding_id
             join lateral (
                select (array_agg(a.act order by a.done_at desc, a.id desc))[1] as standing_act,
                       coalesce(max(a.done_at), p.published_at) as standing_since,
                       max(a.done_at) filter (where a.act in ('END_WINDOW', 'PUBLISH_URGENTLY', 'CONFIRM')) as took_effect_at
                  from (select act, done_at, id,
                               count(*) filter (where act in ('CARRY', 'DECIDE_LOCALLY')) over (order by done_at, id) as decision
                          from case_act where case_id = p.case_id) a
                 where a.decision = b.number
                   and a.act in ('PUBLISH', 'PUBLISH_URGENTLY', 'END_WINDOW', 'CALL_IN', 'CONFIRM', 'AMEND', 'REFER_BACK',
                                 'COMPLETE', 'EXPIRE', 'SUPERSEDE', 'NOT_CARRY', 'CLOSE', 'WITHDRAW')) standing on true
             left join lateral (
                select jsonb_agg(jsonb_build_object('decision', t.decision, 'notice', t.notice, 'forces', t.forces, 'from', t.from_on)
                                 order by t.from_on, t.decision) as places_taken
                  from (select l.reference as decision, s.from_on, jsonb_agg(distinct f.name) as forces,
                               (select m.reference from notice m join publication o on o.id = m.publication_id
                                 where o.case_id = l.id and m.recipient = 'BOARD' and o.adds_to_id is null
                                   and not exists (select from publication c where c.corrects_id = o.id)
                                 order by o.published_at desc limit 1) as notice
                          from supersession s join decision_case l on l.id = s.later_case_id join body f on f.code = s.force_code
                         where s.case_id = p.case_id
                           and case when n.recipient <> 'BOARD' then s.force_code = any(n.forces)
                                    else p.for_force is null or s.force_code = p.for_force end
                         group by l.id, l.reference, s.from_on) t) taken on true
            """;

    /** When the decision last came to stand otherwise, or the notice was issued. */
    public static final String MOVED_AT = "greatest(p.published_at, standing.standing_since)";

    public static final String COLUMNS =
            "standing.standing_act, standing.standing_since, standing.took_effect_at, taken.places_taken, " + MOVED_AT
                    + " as moved_at";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeStandings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    NoticeStanding of(String noticeReference) {
        return jdbc.sql("select p.call_in_closes_on, p.effective_on, p.urgent, " + COLUMNS
                        + " from notice n join publication p on p.id = n.publication_id " + JOINED
                        + " where n.reference = ?")
                .param(noticeReference)
                .query((row, number) -> read(row))
                .single();
    }

    public NoticeStanding read(ResultSet row) throws SQLException {
        NoticeStanding.State state = state(row.getString("standing_act"));
        String taken = row.getString("places_taken");
        return new NoticeStanding(
                state,
                row.getObject("standing_since", OffsetDateTime.class).toInstant(),
                row.getObject("call_in_closes_on", LocalDate.class),
                effectiveOn(state, row),
                taken == null || !state.holdsOrHeld()
                        ? List.of()
                        : json.readValue(taken, new TypeReference<List<NoticeStanding.Place>>() {}));
    }

    private static NoticeStanding.State state(@Nullable String act) {
        return switch (act == null ? "PUBLISH" : act) {
            case "PUBLISH" -> NoticeStanding.State.IN_WINDOW;
            case "PUBLISH_URGENTLY", "END_WINDOW" -> NoticeStanding.State.IN_EFFECT;
            case "CALL_IN" -> NoticeStanding.State.CALLED_IN;
            case "CONFIRM" -> NoticeStanding.State.CONFIRMED;
            case "AMEND", "REFER_BACK" -> NoticeStanding.State.REOPENED;
            case "COMPLETE" -> NoticeStanding.State.COMPLETED;
            case "EXPIRE" -> NoticeStanding.State.EXPIRED;
            case "SUPERSEDE" -> NoticeStanding.State.SUPERSEDED;
            default -> NoticeStanding.State.DROPPED;
        };
    }

    /** The day that the notice names, or the later one on which the decision was put into effect. */
    private static @Nullable LocalDate effectiveOn(NoticeStanding.State state, ResultSet row) throws SQLException {
        if (state.neverTookEffect()) {
            return null;
        }
        LocalDate planned = row.getObject("effective_on", LocalDate.class);
        OffsetDateTime at = row.getObject("took_effect_at", OffsetDateTime.class);
        LocalDate put = at == null ? planned : London.dayOf(at.toInstant());
        return put.isAfter(planned) ? put : planned;
    }
}
