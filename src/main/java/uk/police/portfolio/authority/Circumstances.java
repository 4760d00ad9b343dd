package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.authority.coverage.Draws;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What an answer depends on beside the register: what is drawn in the year, and how long a review may be late. */
record Circumstances(int reviewGraceDays, Draws draws) {

    private record Account(String instrument, String seat) {}

    private static final String ON_THE_DATE = "select " + Rules.asSql(Rule.REVIEW_GRACE) + """
             as grace, d.reference, d.seat, d.drawn_amount
              from (select 1) this left join (
                  select i.reference, a.seat, a.drawn_amount
                    from headroom_account a join instrument i on i.id = a.instrument_id
                   where a.financial_year = :year and a.drawn_amount <> 0) d on true
            """;

    /** In one statement. */
    static Circumstances on(LocalDate date, JdbcClient jdbc) {
        Map<Account, Money> drawn = new HashMap<>();
        int[] grace = {0};
        jdbc.sql(ON_THE_DATE)
                .param("today", date)
                .param("year", FinancialYear.of(date).toString())
                .query(row -> {
                    grace[0] = row.getInt("grace");
                    if (row.getString("reference") != null) {
                        drawn.put(
                                new Account(row.getString("reference"), row.getString("seat")),
                                new Money(row.getBigDecimal("drawn_amount")));
                    }
                });
        Draws draws = (instrument, seat, year) -> drawn.getOrDefault(new Account(instrument, seat), Money.ZERO);
        return new Circumstances(grace[0], draws);
    }
}
