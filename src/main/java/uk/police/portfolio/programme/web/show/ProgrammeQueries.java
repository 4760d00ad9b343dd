package uk.police.portfolio.programme.web.show;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What stands beside one programme, in one statement. Who may read it is asked before. */
@Component
class ProgrammeQueries {

    private final JdbcClient jdbc;

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Its plans by year, and who owns what by the decision of its case.
     *
     * @param plans the original first
     * @param ownership as far as the decision still holds
     */
    record Beside(List<PlanVersion> plans, List<DecidedOwnership> ownership) {}

    Beside beside(String reference, @Nullable String caseReference) {
        Beside beside = new Beside(new ArrayList<>(), new ArrayList<>());
        jdbc.sql("""
                        select true as is_plan, c.number, c.kind, c.by_name, coalesce(c.frozen_at, c.made_at) as at, c.reason,
                               l.financial_year, sum(l.amount) as amount, '' as code, '' as name, '' as central
                          from programme p
                          join cost_plan c on c.programme_id = p.id
                          left join cost_line l on l.cost_plan_id = c.id
                         where p.reference = :reference
                         group by c.id, l.financial_year
                        union all
                        select false, count(*)::integer, o.model, '', null, '', '', null, c.code, c.name, b.name
                          from capability_owner o
                          join capability c on c.id = o.capability_id
                          left join body b on b.id = o.central_body_id
                         where o.decision_reference = :case and o.superseded_by is null
                         group by c.code, c.name, o.model, b.name
                         order by is_plan, name, number, financial_year
                        """)
                .param("reference", reference)
                .param("case", caseReference)
                .query((ResultSet row) -> addTo(beside, row));
        return beside;
    }

    private static void addTo(Beside beside, ResultSet row) throws SQLException {
        if (row.getBoolean("is_plan")) {
            addTo(beside.plans(), row);
        } else {
            beside.ownership()
                    .add(new DecidedOwnership(
                            row.getString("code"),
                            row.getString("name"),
                            OwnerModel.valueOf(row.getString("kind")),
                            row.getString("central"),
                            row.getInt("number")));
        }
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
        return new PlanVersion(
                row.getInt("number"),
                row.getString("kind"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                new TreeMap<>());
    }
}
