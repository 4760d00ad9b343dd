package uk.police.portfolio.decision.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.London;

/** Notes who is reminded: whoever was on the same day in London, by the portal or by a person, is not reminded again. */
@Component
public class ReminderLedger {

    private final JdbcClient jdbc;

    ReminderLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Answers those of them who had not been reminded on that day.
     *
     * @param at as the database keeps it, in microseconds: the message goes to those who were reminded just then
     */
    public List<String> add(UUID caseId, AwaitedAct act, Collection<String> whom, Instant at) {
        return jdbc.sql("""
                        insert into case_reminder (id, case_id, waits_for, whom, reminded_on, reminded_at)
                        select gen_random_uuid(), :case, :act, w.whom, :on, :at from unnest(:whom) as w (whom)
                        on conflict on constraint case_reminder_is_once_a_day do nothing
                        returning whom
                        """)
                .param("case", caseId)
                .param("act", act.name())
                .param("whom", whom.toArray(String[]::new))
                .param("on", London.dayOf(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** When each was last reminded. */
    public Map<String, Instant> latest(UUID caseId, AwaitedAct act) {
        Map<String, Instant> latest = new HashMap<>();
        jdbc.sql(
                        "select whom, max(reminded_at) as at from case_reminder where case_id = ? and waits_for = ? group by whom")
                .params(caseId, act.name())
                .query(row -> {
                    latest.put(
                            row.getString("whom"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return latest;
    }
}
