package uk.police.portfolio.spend.range;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.StatedThen;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;

/** How far each programme may stray: as its own forecasts did, otherwise as its delivery confidence lets expect. */
@Component
class ForecastSpreads {

    static final String NOT_STATED = "NOT_STATED";

    /**
     * A programme whose forecast was revised at least three times, by its plan or by approved returns, strays from the smallest to
     * the largest of its revisions.
     */
    private static final String PROGRAMMES = """
            with plan as (
                select l.programme_id, l.recorded_at, sum(l.amount) as total from plan_line l
                 where l.recorded_at < :known and (l.superseded_at is null or l.superseded_at > l.recorded_at)
                 group by 1, 2 having sum(l.amount) > 0
            ), revision as (
                select programme_id, total / lag(total) over (partition by programme_id order by recorded_at) as ratio from plan
                union all
                select programme_id, became_amount / was_amount from spend_forecast_revision where was_amount > 0 and became_amount > 0
            ), history as (
                select programme_id, least(min(ratio), 1) as low, greatest(max(ratio), 1) as high from revision
                 where ratio <> 1 group by 1 having count(*) >= 3
            )
            select p.reference, coalesce(t.delivery_confidence, 'NOT_STATED') as confidence,
                   case when h.programme_id is not null then greatest(h.low, 0.5) end as low,
                   case when h.programme_id is not null then least(h.high, 2) end as high
              from (%s) as t join programme p on p.id = t.programme_id left join history h on h.programme_id = p.id
             where t.delivery_confidence is not null or h.programme_id is not null
            """.formatted(StatedThen.STATED);

    private final JdbcClient jdbc;
    private final SpendReporting reporting;

    ForecastSpreads(JdbcClient jdbc, SpendReporting reporting) {
        this.jdbc = jdbc;
        this.reporting = reporting;
    }

    /**
     * What one programme strays by.
     *
     * @param ofHistory whether its own revisions say so
     */
    record Straying(String confidence, double low, double high, boolean ofHistory) {}

    /** The published table. */
    List<Spread> published() {
        return jdbc.sql("""
                        select * from spend_spread
                         order by case confidence when 'GREEN' then 1 when 'AMBER' then 2 when 'RED' then 3 else 4 end
                        """)
                .query((row, number) -> new Spread(
                        row.getString("confidence"),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("high"),
                        row.getString("basis"),
                        0))
                .list();
    }

    /** Of every programme that had a confidence or a history when the question was to be answered. */
    Map<String, Straying> programmes(List<Spread> published, SpendQuestion question) {
        Map<String, Spread> table = new HashMap<>();
        published.forEach(spread -> table.put(spread.confidence(), spread));
        Map<String, Straying> found = new HashMap<>();
        jdbc.sql(PROGRAMMES).params(reporting.parameters(question)).query(row -> {
            BigDecimal low = row.getBigDecimal("low");
            BigDecimal high = row.getBigDecimal("high");
            String confidence = row.getString("confidence");
            found.put(
                    row.getString("reference"),
                    low == null || high == null
                            ? straying(table, confidence)
                            : new Straying(confidence, low.doubleValue(), high.doubleValue(), true));
        });
        found.put("", straying(table, NOT_STATED));
        return found;
    }

    private static Straying straying(Map<String, Spread> table, String confidence) {
        Spread spread = table.get(confidence);
        return spread == null
                ? new Straying(confidence, 1, 1, false)
                : new Straying(
                        confidence, spread.low().doubleValue(), spread.high().doubleValue(), false);
    }
}
