package uk.police.portfolio.programme.web.show;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What stands beside one programme: its plans and what was decided about it. Who may read it is asked before. */
@Component
class ProgrammeQueries {

    private final JdbcClient jdbc;

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The original and each forecast, by year. */
    List<PlanVersion> plans(String reference) {
        List<PlanVersion> plans = new ArrayList<>();
        jdbc.sql("""
                        select c.number, c.kind, c.by_name, coalesce(c.frozen_at, c.made_at) as at, c.reason,
                               l.financial_year, sum(l.amount) as amount
                          from programme p
                          join cost_plan c on c.programme_id = p.id
                          left join cost_line l on l.cost_plan_id = c.id
                         where p.reference = :reference
                         group by c.id, l.financial_year
                         order by c.number, l.financial_year
                        """).param("reference", reference).query((ResultSet row) -> addTo(plans, row));
        return List.copyOf(plans);
    }

    /** Who owns what by the decision of the case, as far as it still holds. */
    List<DecidedOwnership> ownershipDecidedBy(@Nullable String caseReference) {
        return jdbc.sql("""
                        select c.code, c.name, o.model, b.name as central, count(*) as forces
                          from capability_owner o
                          join capability c on c.id = o.capability_id
                          left join body b on b.id = o.central_body_id
                         where o.decision_reference = :case and o.superseded_by is null
                         group by c.code, c.name, o.model, b.name
                         order by c.name collate "en-GB-x-icu", o.model
                        """)
                .param("case", caseReference)
                .query((row, n) -> new DecidedOwnership(
                        row.getString("code"),
                        row.getString("name"),
                        OwnerModel.valueOf(row.getString("model")),
                        row.getString("central"),
                        row.getInt("forces")))
                .list();
    }

    private static void addTo(List<PlanVersion> plans, ResultSet row) throws SQLException {
        int number = row.getInt("number");
        if (plans.isEmpty() || plans.get(plans.size() - 1).number() != number) {
            plans.add(plan(row));
        }
        if (row.getString("financial_year") != null) {
            plans.get(plans.size() - 1)
                    .byYear()
                    .put(FinancialYear.parse(row.getString("financial_year")), new Money(row.getBigDecimal("amount")));
        }
    }

    private static PlanVersion plan(ResultSet row) throws SQLException {
        SortedMap<FinancialYear, Money> byYear = new TreeMap<>();
        return new PlanVersion(
                row.getInt("number"),
                row.getString("kind"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                byYear);
    }
}
