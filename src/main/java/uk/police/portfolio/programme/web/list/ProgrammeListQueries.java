package uk.police.portfolio.programme.web.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeLevel;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

/** The list of programmes, page by page or whole, always by the same condition. */
@Component
class ProgrammeListQueries {

    /** What each filter asks; only those that are set go into a statement, which the database then plans for them alone. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "search",
            "(p.words @@ websearch_to_tsquery('english', :search) or p.words @@ websearch_to_tsquery('simple', :search))",
            "body",
            """
            (select y.id from body y where y.code = :body) in (
                 select p.sponsor_body_id union all select t.force_id from participating_force t where t.programme_id = p.id)
            """,
            "level",
            "p.level = :level",
            "capability",
            """
            exists (select 1 from programme_capability w join capability c on c.id = w.capability_id
                      left join capability y on y.id = c.family_id
                     where w.programme_id = p.id and :capability in (c.code, y.code))
            """,
            "status",
            "p.status = :status",
            "stage",
            "p.stage = :stage",
            "ownership",
            """
            exists (select 1 from capability_owner o
                     where o.decision_reference = p.case_reference and o.model = :ownership)
            """,
            "year",
            """
            exists (select 1 from cost_line l
                     where l.financial_year = :year and l.cost_plan_id = (
                        select c.id from cost_plan c where c.programme_id = p.id order by c.number desc limit 1))
            """,
            "figures",
            "p.illustrative = (:figures = 'illustrative')");

    private static final String ROWS = """
            select p.reference, p.title, p.level, p.status, b.code as sponsor_code, b.name as sponsor, p.stage,
                   p.delivery_confidence, p.rated_on, p.whole_life_amount, p.cost_basis, p.illustrative, p.changed_at,
                   (select count(*) from participating_force t where t.programme_id = p.id) as forces,
                   (select c.name from programme_capability w
                      cross join lateral (select y.code, y.name from capability y where y.id = w.capability_id offset 0) c
                     where w.programme_id = p.id order by w.weight desc, c.code limit 1) as capability
              from programme p join body b on b.id = p.sponsor_body_id
            """;

    private static final String COUNT = "select count(*) from programme p";

    private final JdbcClient jdbc;
    private final ProgrammeDirectory directory;

    ProgrammeListQueries(JdbcClient jdbc, ProgrammeDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    PageOf<ProgrammeListRow> page(
            ProgrammeFilter filter, Sort<ProgrammeSort> sort, int number, int size, Actor reader) {
        long total = narrowed(COUNT, "", filter, reader).query(Long.class).single();
        // Both are numbers of ours; as parameters they would hide from the planner how few rows are wanted.
        String limits = " limit " + size + " offset " + PageOf.offset(number, size);
        List<ProgrammeListRow> rows = narrowed(ROWS, ordered(sort) + limits, filter, reader)
                .query(ProgrammeListQueries::row)
                .list();
        return new PageOf<>(rows, number, size, total);
    }

    /** Every row that the filter shows, to be closed by who reads it. */
    Stream<ProgrammeListRow> all(ProgrammeFilter filter, Sort<ProgrammeSort> sort, Actor reader) {
        return narrowed(ROWS, ordered(sort), filter, reader)
                .withFetchSize(500)
                .query(ProgrammeListQueries::row)
                .stream();
    }

    private JdbcClient.StatementSpec narrowed(String from, String order, ProgrammeFilter filter, Actor reader) {
        Audience audience = directory.audience(reader);
        StringBuilder where = new StringBuilder(" where ").append(audience.condition());
        Map<String, @Nullable String> set = new HashMap<>(filter.asParameters());
        set.values().removeIf(Objects::isNull);
        set.keySet().forEach(name -> where.append(" and ").append(CONDITIONS.get(name)));
        return jdbc.sql(from + where + order).params(audience.parameters()).params(set);
    }

    private static String ordered(Sort<ProgrammeSort> sort) {
        return " order by " + sort.key().orderBy(sort.descending());
    }

    private static ProgrammeListRow row(ResultSet row, int number) throws SQLException {
        return new ProgrammeListRow(
                row.getString("reference"),
                row.getString("title"),
                ProgrammeLevel.valueOf(row.getString("level")),
                ProgrammeStatus.valueOf(row.getString("status")),
                row.getString("sponsor_code"),
                row.getString("sponsor"),
                row.getString("capability"),
                named(row.getString("stage"), Stage::valueOf),
                named(row.getString("delivery_confidence"), DeliveryConfidence::valueOf),
                row.getObject("rated_on", LocalDate.class),
                row.getInt("forces"),
                new Money(row.getBigDecimal("whole_life_amount")),
                row.getString("cost_basis"),
                row.getBoolean("illustrative"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static <T> @Nullable T named(@Nullable String name, Function<String, T> constant) {
        return name == null ? null : constant.apply(name);
    }
}
