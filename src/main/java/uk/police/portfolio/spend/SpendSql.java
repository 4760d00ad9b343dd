package uk.police.portfolio.spend;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.Audience;

/** The statements that answer a question about spend, over {@link SpendFacts} or the totals that are kept of them. */
final class SpendSql {

    private static final String ADDED_UP = """
            sum(amount) as whole, coalesce(sum(amount) filter (where visible), 0) as amount,
            sum(lines) as whole_lines, coalesce(sum(lines) filter (where visible), 0) as lines
            """;

    private static final String KEPT = """
            select t.year::integer as year, b.code as body, b.region, 'RETURNED' as standing, %s as measures,
                   t.amount, t.lines, (not t.restricted or %s) as visible, %%s
              from spend_total t join body b on b.id = t.body_id %%s
             where t.axis = '%%s' and t.measure %%s and t.lines <> 0
            """.formatted(SpendFacts.WORD.formatted("t"), SpendFacts.MINE);

    private static final Set<SpendDimension> YEARS_AND_MEASURES =
            EnumSet.of(SpendDimension.SPAN, SpendDimension.YEAR, SpendDimension.MEASURE);
    private static final List<Set<SpendDimension>> MEASURES = List.of(YEARS_AND_MEASURES);

    private SpendSql() {}

    /**
     * Every set of dimensions at once; a column that a row does not total by says so.
     *
     * @param andMeasures budget, forecast, committed and actual by year as well, beside the measure that is asked for
     */
    static String totals(SpendQuestion question, Collection<Set<SpendDimension>> sets, boolean andMeasures) {
        Set<SpendDimension> all = used(sets);
        boolean kept = canUseKept(question, all, sets) && !all.contains(SpendDimension.MEASURE);
        boolean codings = !kept || (andMeasures && !canUseKept(question, YEARS_AND_MEASURES, MEASURES));
        if (andMeasures) {
            all.addAll(YEARS_AND_MEASURES);
        }
        String measures = andMeasures ? " union all " + answer(question, MEASURES, all, true, !codings) : "";
        return "with " + SpendFacts.SAID + (codings ? ", " + SpendFacts.codings(question) : "")
                + answer(question, sets, all, false, kept) + measures;
    }

    private static String answer(
            SpendQuestion question,
            Collection<Set<SpendDimension>> sets,
            Set<SpendDimension> all,
            boolean everyMeasure,
            boolean fromKept) {
        boolean plans = !everyMeasure && question.measure().countsPlans();
        boolean lines = everyMeasure || question.measure().countsLines();
        if (fromKept) {
            Stream<String> planned =
                    plans ? Stream.of(grouped(all, sets, plans(question, named(all)))) : Stream.<String>empty();
            Stream<String> kept =
                    lines ? sets.stream().map(set -> kept(question, set, all, everyMeasure)) : Stream.<String>empty();
            return Stream.concat(planned, kept).collect(Collectors.joining(" union all "));
        }
        String columns = named(all);
        String returned = "select " + columns + ", amount, lines, (not restricted or mine) as visible from ("
                + SpendFacts.sums(question, all.contains(SpendDimension.MONTH), everyMeasure) + ") as returned";
        String facts = Stream.of(plans ? plans(question, columns) : null, lines ? returned : null)
                .filter(part -> part != null)
                .collect(Collectors.joining(" union all "));
        return grouped(all, sets, facts);
    }

    /** One page of lines or all of them, in an order that goes on after any line. */
    static String lines(SpendQuestion question, SpendOrder order, boolean descending, @Nullable LineCursor after) {
        String plans = question.measure().countsPlans() ? planLines(question) : null;
        String posted = question.measure().countsLines() ? postedLines(question, order, after) : null;
        String sorted = order.by(descending);
        String each = Stream.of(posted, plans)
                .filter(part -> part != null)
                .map(part -> "(select * from (%s) as part where true %s %s limit :limit)"
                        .formatted(part, after == null ? "" : order.goesOnAfter(descending), sorted))
                .collect(Collectors.joining(" union all "));
        return "with " + SpendFacts.SAID + ", " + SpendFacts.codings(question) + "select * from (" + each + ") as page "
                + sorted + " limit :limit";
    }

    /** All lines, as they came in, and then those of plans. */
    static String allLines(SpendQuestion question) {
        String parts = Stream.of(
                        question.measure().countsLines() ? postedLines(question, SpendOrder.PROGRAMME, null) : null,
                        question.measure().countsPlans() ? planLines(question) : null)
                .filter(part -> part != null)
                .collect(Collectors.joining(" union all "));
        return "with " + SpendFacts.SAID + ", " + SpendFacts.codings(question) + parts;
    }

    private static String postedLines(SpendQuestion question, SpendOrder order, @Nullable LineCursor after) {
        String beyond = after != null && order == SpendOrder.KEY ? " and l.id > :afterLine" : "";
        return "select 'L' as kind, id as line_id, null::uuid as plan_id, " + LISTED
                + ", restricted, external_id, posting from (" + SpendFacts.lines(question) + beyond + ") as lines";
    }

    private static String planLines(SpendQuestion question) {
        return "select 'P' as kind, null::bigint as line_id, id as plan_id, " + LISTED
                + ", false as restricted, '' as external_id, '' as posting from (" + SpendFacts.PLANS
                + ") as lines where year between cast(:from as integer) and cast(:to as integer)"
                + SpendFacts.conditions(question);
    }

    private static final String LISTED =
            "year, month, programme, service, title, body, body_name, capability, capability_name, owner,"
                    + " nature, purpose, legacy, funding, category, supplier, product, standing, price, measures, figures, amount";

    static Set<SpendDimension> used(Collection<Set<SpendDimension>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Kept totals are those of now, by one axis at a time, of a body or a region. */
    private static boolean canUseKept(
            SpendQuestion question, Set<SpendDimension> all, Collection<Set<SpendDimension>> sets) {
        return question.asAt() == null
                && Set.of(SpendDimension.BODY, SpendDimension.REGION)
                        .containsAll(question.filters().keySet())
                && all.stream().allMatch(SpendDimension::isKept)
                && sets.stream().allMatch(set -> axes(set).size() <= 1);
    }

    private static List<String> axes(Set<SpendDimension> set) {
        return set.stream()
                .map(SpendDimension::axis)
                .filter(axis -> !axis.isEmpty())
                .distinct()
                .toList();
    }

    private static String kept(
            SpendQuestion question, Set<SpendDimension> set, Set<SpendDimension> all, boolean everyMeasure) {
        String axis = axes(set).stream().findFirst().orElse("ALL");
        KeptAxis read = KeptAxis.of(axis);
        String measure = everyMeasure ? "<> 'R'" : "= '" + question.measure().code() + "'";
        String rows = KEPT.formatted(read.columns(), read.joins(), axis, measure);
        return "select %s, %s from (select %s, amount, lines, visible from (%s) as kept where true %s) as named group by %s"
                .formatted(
                        list(
                                all,
                                each -> (set.contains(each) ? "%1$s, 0 as no_%1$s" : "null::text as %1$s, 1 as no_%1$s")
                                        .formatted(each.parameter())),
                        ADDED_UP,
                        list(set, each -> each.expression() + " as " + each.parameter()),
                        rows,
                        SpendFacts.conditions(question),
                        list(set, SpendDimension::parameter));
    }

    private static String plans(SpendQuestion question, String columns) {
        return "select " + columns + ", amount, 1 as lines, true as visible from (" + SpendFacts.PLANS
                + ") as planned where true" + SpendFacts.conditions(question);
    }

    private static String grouped(Set<SpendDimension> all, Collection<Set<SpendDimension>> sets, String facts) {
        return "select %s, %s from (select %s, amount, lines, visible from (%s) as facts) as counted group by grouping sets (%s)"
                .formatted(
                        list(
                                all,
                                each -> (used(sets).contains(each)
                                                ? "%1$s, grouping(%1$s) as no_%1$s"
                                                : "null::text as %1$s, 1 as no_%1$s")
                                        .formatted(each.parameter())),
                        ADDED_UP,
                        list(used(sets), each -> each.expression() + " as " + each.parameter()),
                        facts,
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

    /**
     * How the values of an axis are read.
     *
     * @param columns what dimensions of the axis are told from
     * @param joins where their names are
     */
    private record KeptAxis(String columns, String joins) {

        static KeptAxis of(String axis) {
            return switch (axis) {
                case "ALL" -> new KeptAxis("t.value", "");
                case "CAPABILITY" -> new KeptAxis("c.code as capability, coalesce(o.model, 'UNDECIDED') as owner", """
                            join capability c on c.id::text = t.value
                            left join capability_owner o on o.capability_id = c.id and o.force_id = t.body_id
                                 and o.superseded_by is null and o.from_on <= :today and (o.to_on is null or o.to_on >= :today)
                            """);
                case "PROGRAMME" ->
                    new KeptAxis(
                            "case when %s then p.reference end as programme".formatted(Audience.MAY_READ),
                            "left join programme p on p.id::text = t.value");
                case "SERVICE" ->
                    new KeptAxis("s.code as service", "left join spend_service s on s.id::text = t.value");
                default -> new KeptAxis("t.value as " + axis.toLowerCase(java.util.Locale.ROOT), "");
            };
        }
    }
}
