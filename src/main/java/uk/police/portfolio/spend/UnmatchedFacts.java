package uk.police.portfolio.spend;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;

/**
 * What the totals of a question leave out, since nothing matches it. A line of a ledger is actual money; it has no programme, service or
 * capability yet and could be of any, so those narrow nothing here.
 */
@Component
public class UnmatchedFacts {

    private static final Set<SpendDimension> SAID_BY_LINES = EnumSet.of(
            SpendDimension.NATURE,
            SpendDimension.PURPOSE,
            SpendDimension.LEGACY,
            SpendDimension.FUNDING,
            SpendDimension.CATEGORY,
            SpendDimension.SUPPLIER,
            SpendDimension.PRODUCT);
    private static final Set<SpendDimension> SAID =
            EnumSet.of(SpendDimension.BODY, SpendDimension.REGION, SpendDimension.STANDING, SpendDimension.PRICE);

    private static final String WAITING = "ledger_unmatched";

    private static final String WAITED = """
            (select l.id as line_id, l.body_id, l.month, l.restricted, l.amount
               from ledger_line l
               join ledger_extract e on e.id = l.extract_id and e.applied_at < :known
              where not exists (select from ledger_match m where m.line_id = l.id and m.matched_at < :known))
            """;

    private static final String BODIES = """
            %s select w.body as code, w.name, coalesce(sum(w.amount) filter (where w.visible), 0) as amount,
                   count(*) filter (where w.visible) as lines, count(*) filter (where not w.visible) as hidden
              from (select b.code as body, b.name, b.region, 'RETURNED' as standing, 'nominal' as price, %s as amount,
                           (not u.restricted or %s) as visible %s
                      from %s u join body b on b.id = u.body_id %s %s
                     where u.month between %s * 12 and %s * 12 + 11) as w
             where %s %s
             group by 1, 2
            """;

    private static final String OF_THE_LINE =
            ", l.nature, l.purpose, l.legacy::text as legacy, l.funding_source as funding, l.category, l.supplier, l.product";

    private final JdbcClient jdbc;
    private final SpendReader readers;

    UnmatchedFacts(JdbcClient jdbc, SpendReader readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    UnmatchedSpend of(SpendQuestion question, Actor reader) {
        return UnmatchedSpend.of(jdbc.sql(sql(question))
                .params(parameters(question, reader))
                .query(UnmatchedSpend.OfBody.class)
                .list());
    }

    /** One row a body, as SQL with {@link #parameters}: code, name, amount, lines, and hidden ones. */
    public String sql(SpendQuestion asked) {
        return sql(asked, "cast(:from as integer)", "cast(:to as integer)");
    }

    /** The same, of financial years that the statement around it knows: SQL of the years in which the first and the last begin. */
    public String sql(SpendQuestion asked, String first, String last) {
        SpendQuestion question = known(asked);
        boolean ofTheLine = question.filters().keySet().stream().anyMatch(SAID_BY_LINES::contains);
        return BODIES.formatted(
                question.prices() == null ? "" : "with " + SpendDeflating.FACTORS,
                SpendDeflating.amount(question, "u.amount"),
                SpendFacts.MINE,
                ofTheLine ? OF_THE_LINE : "",
                question.asAt() == null ? WAITING : WAITED,
                ofTheLine ? "join ledger_line l on l.id = u.line_id" : "",
                SpendDeflating.join(question, "u.month / 12", "'nominal'"),
                first,
                last,
                isOfActuals(question),
                question.filters().entrySet().stream()
                        .filter(each -> SAID.contains(each.getKey()) || SAID_BY_LINES.contains(each.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> " and " + each.getKey().condition(each.getValue()))
                        .collect(Collectors.joining()));
    }

    public Map<String, Object> parameters(SpendQuestion question, Actor reader) {
        return readers.parameters(known(question), reader);
    }

    private SpendQuestion known(SpendQuestion question) {
        return question.asAt(readers.past(question.asAt()));
    }

    /** Nothing is missing from a total that no actual money enters. */
    private static boolean isOfActuals(SpendQuestion question) {
        return List.of(SpendMeasure.REGISTERED, SpendMeasure.ACTUAL).contains(question.measure());
    }
}
