package uk.police.portfolio.spend.outlook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.London;

/** What bodies and capabilities are called, and what was posted since a day. */
@Component
public class OutlookNames {

    private static final String NAMES = "select code, name from body union all select code, name from capability";
    private static final String POSTED = """
            select t.reference, t.kind, coalesce(b.name, '') as body, t.applied_at, t.lines,
                   coalesce((select string_agg(distinct a.reason, ' ') from spend_return r
                               join spend_return_act a on a.return_id = r.id and a.act in ('WRITTEN', 'SUBMITTED') and a.reason <> ''
                              where :reasons and r.reference = t.reference), '') as reason
              from spend_posting t left join body b on b.id = t.body_id
             where t.applied_at >= :since and t.applied_at < :until
             order by t.id desc limit 30
            """;
    private static final String LAST_RETURN = """
            select max(applied_at) from spend_posting
             where kind = 'RETURN' and applied_at < (select max(applied_at) from spend_posting where kind = 'RETURN') - interval '30 days'
            """;

    private final JdbcClient jdbc;

    OutlookNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(NAMES).query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    /** Those after the end of that day in London, up to the end of the other; why, only where the reader may know. */
    List<SpendMovement.Posted> postedBetween(LocalDate since, LocalDate until, boolean reasons) {
        return jdbc.sql(POSTED)
                .param("since", endOf(since))
                .param("until", endOf(until))
                .param("reasons", reasons)
                .query((row, number) -> new SpendMovement.Posted(
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getString("body"),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        row.getInt("lines"),
                        row.getString("reason")))
                .list();
    }

    /** The day on which returns of the quarter before the latest were last posted. */
    Optional<LocalDate> lastReturns() {
        return jdbc.sql(LAST_RETURN)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(at -> London.dayOf(at.toInstant())))
                .single();
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(London.ZONE).toOffsetDateTime();
    }
}
