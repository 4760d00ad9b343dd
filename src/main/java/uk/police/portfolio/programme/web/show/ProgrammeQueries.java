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
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What stands beside one programme. Who may read it is asked before. */
@Component
class ProgrammeQueries {

    private final JdbcClient jdbc;
    private final ProgrammeDirectory directory;
    private final JsonMapper json;

    ProgrammeQueries(JdbcClient jdbc, ProgrammeDirectory directory, JsonMapper json) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.json = json;
    }

    /**
     * Its plans by year, and who owns what by the decision of its case, in one statement.
     *
     * @param plans the original first
     * @param ownership as far as the decision still holds
     * @param links the programmes it needs and those that need it, as far as the reader may know of them
     */
    record Beside(List<PlanVersion> plans, List<DecidedOwnership> ownership, List<LinkedProgramme> links) {}

    Beside beside(String reference, @Nullable String caseReference, Actor reader) {
        Beside beside = new Beside(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Audience audience = directory.audience(reader);
        jdbc.sql("""
                        select true as is_plan, c.number, c.kind, c.by_name, coalesce(c.frozen_at, c.made_at) as at, c.reason,
                               l.financial_year, sum(l.amount) as amount, '' as code, '' as name, '' as central,
                               null as links, max(d.case_reference) as decision
                          from programme p
                          join cost_plan c on c.programme_id = p.id
                          left join cost_line l on l.cost_plan_id = c.id
                          left join programme_baseline d on d.programme_id = c.programme_id and d.plan_number = c.number
                         where p.reference = :reference
                         group by c.id, l.financial_year
                        union all
                        select false, count(*)::integer, o.model, '', null, '', '', null, c.code, c.name, b.name, null, null
                          from capability_owner o
                          join capability c on c.id = o.capability_id
                          left join body b on b.id = o.central_body_id
                         where o.decision_reference = :case and o.superseded_by is null
                         group by c.code, c.name, o.model, b.name
                        union all
                        select null, null, '', '', null, '', '', null, '', '', '', %s, null
                         order by is_plan, name, number, financial_year
                        """.formatted(DependencySql.LINKS.formatted(audience.condition())))
                .params(audience.parameters())
                .param("reference", reference)
                .param("case", caseReference)
                .query((ResultSet row) -> {
                    if (row.getString("links") == null) {
                        addTo(beside, row);
                    } else {
                        beside.links().addAll(List.of(json.readValue(row.getString("links"), LinkedProgramme[].class)));
                    }
                });
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
                row.getString("decision"),
                new TreeMap<>());
    }
}
