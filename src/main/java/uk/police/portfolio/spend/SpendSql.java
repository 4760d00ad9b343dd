package uk.police.portfolio.spend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that answer a question about spend, over {@link SpendFacts} or the totals that are kept of them. */
final class SpendSql {

    private static final String ADDED_UP = """
            sum(amount) as whole, coalesce(sum(amount) filter (where visible), 0) as amount,
            sum(lines) as whole_lines, coalesce(sum(lines) filter (where visible), 0) as lines
            """;

    private static final Set<SpendDimension> YEARS_AND_MEASURES =
            EnumSet.of(SpendDimension.SPAN, SpendDimension.YEAR, SpendDimension.MEASURE);
    private static final List<Set<SpendDimension>> MEASURES = List.of(YEARS_AND_MEASURES);
    private static final Set<SpendDimension> SPANS = EnumSet.of(SpendDimension.SPAN, SpendDimension.YEAR);

    private SpendSql() {}

    /**
     * Every set of dimensions at once; a column that a row does not total by says so.
     *
     * @param andMeasures budget, forecast, committed and actual by year as well, beside the measure that is asked for
     */
    static String totals(SpendQuestion question, Collection<Set<SpendDimension>> sets, boolean andMeasures) {
        Set<SpendDimension> asked = used(sets);
        Set<SpendDimension> all = new TreeSet<>(asked);
        if (andMeasures) {
            all.addAll(YEARS_AND_MEASURES);
        }
        List<SpendCluster> clusters = SpendCluster.of(question, sets);
        boolean lines = question.measure().countsLines() && clusters.stream().anyMatch(SpendCluster::needsLines);
        Optional<SpendSource> measured = SpendCluster.kept(question, SPANS);
        List<String> facts = new ArrayList<>(List.of(SpendDeflating.given(question)));
        boolean everyMeasure = andMeasures && measured.isEmpty();
        if (lines || everyMeasure) {
            facts.add(SpendFacts.codings(question));
            facts.add(SpendFacts.addedUp(question, asked, everyMeasure));
        }
        if (question.measure().countsPlans()) {
            facts.add("planned as (" + plans(question, named(asked)) + ")");
        }
        if (lines) {
            facts.add("returned as (" + returned(question, asked, false) + ")");
        }
        Stream<String> answers = clusters.stream().map(cluster -> answer(question, cluster, all));
        Stream<String> measures =
                andMeasures ? Stream.of(measures(question, measured.orElse(null), all)) : Stream.<String>empty();
        return "with " + String.join(", ", facts)
                + Stream.concat(answers, measures).collect(Collectors.joining(" union all "));
    }

    private static String answer(SpendQuestion question, SpendCluster cluster, Set<SpendDimension> all) {
        String columns = named(used(cluster.sets()));
        String lines = cluster.kept()
                .map(source -> kept(question, source, "= '" + question.measure().code() + "'", columns))
                .orElse("select " + columns + ", amount, lines, visible from returned");
        String facts = Stream.of(
                        question.measure().countsPlans()
                                ? "select " + columns + ", amount, lines, visible from planned"
                                : "",
                        question.measure().countsLines() ? lines : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" union all "));
        return grouped(all, cluster.sets(), facts);
    }

    private static String measures(SpendQuestion question, @Nullable SpendSource source, Set<SpendDimension> all) {
        String columns = named(YEARS_AND_MEASURES);
        return grouped(
                all,
                MEASURES,
                source == null
                        ? returned(question, YEARS_AND_MEASURES, true)
                        : kept(question, source, "<> 'R'", columns));
    }

    private static String kept(SpendQuestion question, SpendSource source, String measure, String columns) {
        return "select " + columns + ", amount, lines, visible from (" + source.rows(question, measure)
                + ") as kept where true" + SpendFacts.conditions(question);
    }

    private static String returned(SpendQuestion question, Set<SpendDimension> asked, boolean everyMeasure) {
        return "select " + named(asked) + ", amount, lines, (not restricted or mine) as visible from ("
                + SpendFacts.sums(question, everyMeasure) + ") as returned";
    }

    /** One page of lines, in an order that goes on after any line. */
    static String lines(SpendQuestion question, SpendOrder order, boolean descending, @Nullable LineCursor after) {
        LinePage page = new LinePage(question, order, descending, after);
        String sorted = order.by(descending);
        List<String> facts = new ArrayList<>(List.of(SpendDeflating.given(question)));
        String codings = SpendFacts.codings(question);
        facts.add(question.filters().isEmpty() ? codings.replace(" as materialized ", " as ") : codings);
        List<String> parts = new ArrayList<>();
        if (question.measure().countsLines()) {
            facts.add("found as materialized (" + page.found() + ")");
            parts.add(postedLines(SpendFacts.found(question), PLACE));
        }
        if (question.measure().countsPlans()) {
            parts.add("(select * from (" + planLines(question, NO_PLACE) + ") as part where true" + page.plansWhere()
                    + sorted + " limit :limit)");
        }
        return "with " + String.join(", ", facts) + "select * from (" + String.join(" union all ", parts) + ") as page"
                + sorted + " limit :limit";
    }

    /** All posted lines, as they came in: what {@link #allCodings} tells of them once is left out. */
    static String allLines(SpendQuestion question) {
        return "with " + SpendDeflating.given(question) + ", " + SpendFacts.codings(question)
                + SpendFacts.ledger(question);
    }

    static String allCodings(SpendQuestion question) {
        return "with " + SpendFacts.codings(question) + " select * from codings";
    }

    static String allPlans(SpendQuestion question) {
        return "with " + SpendDeflating.given(question) + planLines(question, "");
    }

    private static String postedLines(String lines, String more) {
        return "select 'L' as kind, id as line_id, null::uuid as plan_id, " + LISTED
                + ", amount, restricted, external_id, posting" + more + " from (" + lines + ") as lines";
    }

    private static String planLines(SpendQuestion question, String more) {
        return "select 'P' as kind, null::bigint as line_id, id as plan_id, " + LISTED + ", "
                + SpendDeflating.rounded(question, "amount")
                + " as amount, false as restricted, '' as external_id, '' as posting" + more + " from ("
                + SpendFacts.PLANS
                + ") as lines" + SpendDeflating.join(question, "lines.year", "lines.price")
                + " where year between cast(:from as integer) and cast(:to as integer)"
                + SpendFacts.conditions(question);
    }

    /** Where a line stands among those that are alike in what a page is sorted by. */
    private static final String PLACE = ", coding_id, body_id";

    private static final String NO_PLACE = ", null::integer as coding_id, null::uuid as body_id";

    private static final String LISTED =
            "year, month, programme, service, title, body, body_name, capability, capability_name, owner,"
                    + " nature, purpose, legacy, funding, category, supplier, product, standing, price, measures, figures";

    static Set<SpendDimension> used(Collection<Set<SpendDimension>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plans(SpendQuestion question, String columns) {
        return "select " + columns + ", " + SpendDeflating.amount(question, "amount")
                + " as amount, 1 as lines, true as visible from (" + SpendFacts.PLANS + ") as planned"
                + SpendDeflating.join(question, "planned.year", "planned.price") + " where true"
                + SpendFacts.conditions(question);
    }

    /** First by everything that the sets name together, so that each of them adds up few rows. */
    private static String grouped(Set<SpendDimension> all, Collection<Set<SpendDimension>> sets, String facts) {
        Set<SpendDimension> used = used(sets);
        String columns = named(used);
        String reduced =
                "select %1$s, visible, sum(amount) as amount, sum(lines) as lines from (%2$s) as facts group by %1$s, visible"
                        .formatted(columns, facts);
        return "select %s, %s from (select %s, amount, lines, visible from (%s) as reduced) as counted group by grouping sets (%s)"
                .formatted(
                        list(
                                all,
                                each -> (used.contains(each)
                                                ? "%1$s, grouping(%1$s) as no_%1$s"
                                                : "null::text as %1$s, 1 as no_%1$s")
                                        .formatted(each.parameter())),
                        ADDED_UP,
                        list(used, each -> each.expression() + " as " + each.parameter()),
                        reduced,
                        sets.stream()
                                .map(set -> "(" + list(set, SpendDimension::parameter) + ")")
                                .collect(Collectors.joining(", ")));
    }

    /** The columns that the dimensions are told from. */
    private static String named(Set<SpendDimension> all) {
        return Stream.concat(
                        Stream.of("year"),
                        all.stream()
                                .filter(each -> each != SpendDimension.YEAR && each != SpendDimension.SPAN)
                                .map(SpendDimension::parameter))
                .collect(Collectors.joining(", "));
    }

    private static String list(Collection<SpendDimension> dimensions, Function<SpendDimension, String> written) {
        return dimensions.stream().map(written).collect(Collectors.joining(", "));
    }
}
