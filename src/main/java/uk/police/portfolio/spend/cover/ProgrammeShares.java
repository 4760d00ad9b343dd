package uk.police.portfolio.spend.cover;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;

/** What each force is to pay of each programme over its whole life, as it was known on the day of a question. */
@Component
class ProgrammeShares {

    /** A force is bound by the latest decision about the programme, at once or once its seats have ratified it. */
    private static final String SHARES = """
            with bound as (
                select p.id as programme_id, f.force_code
                  from programme p
                  join decision_case c on c.reference = p.case_reference
                  join lateral (select n.id from binding n where n.case_id = c.id and n.bound_at < :known
                                 order by n.number desc limit 1) as latest on true
                  join binding_force f on f.binding_id = latest.id
                 where f.outcome = 'BOUND' or f.force_code in (
                        select t.force_code from ratification_task t where t.binding_id = latest.id group by t.force_code
                        having bool_and(t.answer in ('RATIFIED', 'RATIFIED_WITH_CONDITIONS', 'DEEMED') and t.answered_at < :known))
            )
            select p.reference, b.code, sum(l.amount) as share,
                   exists (select from bound x where x.programme_id = p.id and x.force_code = b.code) as bound
              from plan_line l join programme p on p.id = l.programme_id join body b on b.id = l.body_id
             where l.recorded_at < :known and (l.superseded_at is null or l.superseded_at >= :known)
               and (cast(:programme as text) is null or p.reference = :programme)
             group by p.id, p.reference, b.code
            """;

    private final JdbcClient jdbc;
    private final SpendReporting reporting;

    ProgrammeShares(JdbcClient jdbc, SpendReporting reporting) {
        this.jdbc = jdbc;
        this.reporting = reporting;
    }

    /** One force's. */
    record Share(Money amount, boolean bound) {

        /** Where a programme is paid for by a force that its plan does not name. */
        static final Share UNPLANNED = new Share(Money.ZERO, false);
    }

    /** By programme, a blank and the force. */
    Map<String, Share> of(SpendQuestion question) {
        Map<String, Share> shares = new HashMap<>();
        jdbc.sql(SHARES)
                .params(reporting.parameters(question))
                .param("programme", question.asked(SpendDimension.PROGRAMME).orElse(null))
                .query(row -> {
                    Money share = new Money(row.getBigDecimal("share"));
                    shares.put(
                            row.getString("reference") + " " + row.getString("code"),
                            new Share(share.isNegative() ? Money.ZERO : share, row.getBoolean("bound")));
                });
        return shares;
    }
}
