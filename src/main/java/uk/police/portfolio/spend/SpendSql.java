package uk.police.portfolio.spend;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.portfolio.programme.Audience;

/** The one statement that every spend figure comes from: which lines a question counts for a reader. */
final class SpendSql {

    private static final String COUNTED = """
              from spend_line l
              join programme p on p.id = l.programme_id
              join body b on b.id = l.body_id
              join capability c on c.id = l.capability_id
              left join capability f on f.id = c.family_id
              left join capability_owner o on o.capability_id = l.capability_id and o.force_id = l.body_id
                   and o.superseded_by is null and o.from_on <= :today and (o.to_on is null or o.to_on >= :today)
             where l.superseded_at is null and %s
            """.formatted(Audience.MAY_READ);

    private static final String LINE = """
            select l.financial_year, p.reference, p.title, b.code as body_code, b.name as body_name,
                   c.code as capability_code, c.name as capability_name, coalesce(o.model, 'UNDECIDED') as owner,
                   l.nature, l.purpose, l.funding_source, l.standing, l.illustrative, l.amount
            """;
    private static final String WITHIN = " and l.financial_year between :from and :to";

    private SpendSql() {}

    static String lines(SpendQuestion question, SpendOrder order, boolean descending) {
        return LINE + COUNTED + conditions(question) + WITHIN + order.by(descending);
    }

    /** Every set of dimensions in one pass over the lines; a column that a row does not total by says so. */
    static String totals(SpendQuestion question, Collection<Set<SpendDimension>> sets) {
        Set<SpendDimension> all = used(sets);
        return "select %s, sum(amount) as amount, count(*) as lines from (select %s, l.amount %s) as counted group by grouping sets (%s)"
                .formatted(
                        list(all, each -> "%s, grouping(%1$s) as no_%1$s".formatted(each.parameter())),
                        list(all, each -> each.expression() + " as " + each.parameter()),
                        COUNTED + conditions(question),
                        sets.stream()
                                .map(set -> "(" + list(set, SpendDimension::parameter) + ")")
                                .collect(Collectors.joining(", ")));
    }

    static Set<SpendDimension> used(Collection<Set<SpendDimension>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Collection<SpendDimension> dimensions, Function<SpendDimension, String> written) {
        return dimensions.stream().map(written).collect(Collectors.joining(", "));
    }

    private static String conditions(SpendQuestion question) {
        return question.filters().keySet().stream()
                .sorted()
                .map(dimension -> " and " + dimension.condition())
                .collect(Collectors.joining());
    }
}
