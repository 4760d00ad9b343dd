package uk.police.portfolio.spend.returns;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineSum;

/** What the lines of a return come to, and where they move what counts now. */
@Component
class ReturnMovements {

    /**
     * Budget and forecast of the months that approval replaces: from the quarter to the end of its year, or to the last month of
     * the lines. Plans count where the body has not returned the month. Actuals only add.
     */
    private static final String MOVEMENTS = """
            with new_lines as (%s
            ), upto as (
                select greatest(cast(:last as integer), coalesce(max(month), 0)) as month from new_lines
            ), lines as (
                select programme_id, service, month / 12 as year, measure, 0::numeric as before, amount as after
                  from new_lines where measure in ('B', 'F')
                union all
                select c.programme_id, v.code, l.month / 12, l.measure, l.amount, 0
                  from spend_line l
                  join spend_coding c on c.id = l.coding_id
                  join spend_state t on t.body_id = l.body_id and t.month = l.month
                  left join spend_service v on v.id = c.service_id
                 where l.body_id = :bodyId and l.month between :first and (select month from upto) and l.measure in ('B', 'F')
                   and (t.base is null or l.posting_id >= t.base)
                union all
                select l.programme_id, null, left(l.financial_year, 4)::integer, 'F',
                       round(l.amount * m / 12, 2) - round(l.amount * (m - 1) / 12, 2), 0
                  from plan_line l
                 cross join generate_series(1, 12) as m
                  left join spend_state t on t.body_id = l.body_id and t.month = left(l.financial_year, 4)::integer * 12 + m - 1
                 where l.body_id = :bodyId and l.superseded_at is null and l.funding_source <> 'SHARED_POT' and not coalesce(t.returned, false)
                   and left(l.financial_year, 4)::integer * 12 + m - 1 between :first and (select month from upto))
            select coalesce(p.reference, x.service) as of, coalesce(p.title, x.service) as title, x.year,
                   case x.measure when 'B' then 'budget' else 'forecast' end as measure, sum(x.before) as before, sum(x.after) as after
              from lines x left join programme p on p.id = x.programme_id
             group by p.reference, p.title, x.service, x.year, x.measure
            having sum(x.before) <> sum(x.after)
             order by abs(sum(x.after) - sum(x.before)) desc, 1, 3, 4
             limit :most
            """;

    private static final String SUMS = """
            select case measure when 'B' then 'budget' when 'F' then 'forecast' when 'C' then 'committed' else 'actual' end as measure,
                   count(*) as lines, sum(amount) as amount
              from (%s) as s group by measure order by min(case measure when 'B' then 1 when 'F' then 2 when 'C' then 3 else 4 end)
            """;

    private static final String STAGED = "select programme_id, service, month, measure, amount from spend_staged";
    private static final String WRITTEN =
            "select programme_id, service, month, measure, amount from spend_return_line where return_id = :id";

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    ReturnMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of lines that are staged in this transaction. */
    List<Movement> ofStaged(SpendReturn of) {
        return movements(STAGED, of, SHOWN);
    }

    List<LineSum> sumsOfStaged(SpendReturn of) {
        return sums(STAGED, of);
    }

    /** Of the lines that the return has. */
    List<Movement> of(SpendReturn of) {
        return movements(WRITTEN, of, SHOWN);
    }

    /** Whether one of them wants to be explained, however many there are. */
    boolean isAnyLarge(SpendReturn of) {
        return movements(WRITTEN, of, Integer.MAX_VALUE).stream().anyMatch(Movement::isLarge);
    }

    List<LineSum> sums(SpendReturn of) {
        return sums(WRITTEN, of);
    }

    private List<Movement> movements(String lines, SpendReturn of, int most) {
        return jdbc.sql(MOVEMENTS.formatted(lines))
                .param("id", of.id())
                .param("bodyId", of.bodyId())
                .param("first", of.quarter().firstMonth())
                .param("last", of.quarter().lastMonthOfYear())
                .param("most", most)
                .query((row, number) -> new Movement(
                        row.getString("of"),
                        row.getString("title"),
                        new FinancialYear(row.getInt("year")),
                        row.getString("measure"),
                        new Money(row.getBigDecimal("before")),
                        new Money(row.getBigDecimal("after"))))
                .list();
    }

    private List<LineSum> sums(String lines, SpendReturn of) {
        return jdbc.sql(SUMS.formatted(lines))
                .param("id", of.id())
                .query((row, number) -> new LineSum(
                        row.getString("measure"), row.getLong("lines"), new Money(row.getBigDecimal("amount"))))
                .list();
    }
}
