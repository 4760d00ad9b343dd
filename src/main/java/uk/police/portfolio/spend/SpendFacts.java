package uk.police.portfolio.spend;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.portfolio.programme.Audience;

/**
 * The facts that every figure about spend is added up from, as SQL: what plans come to, and what bodies have returned.
 *
 * <p>Both have the same columns. Restricted money is there, marked as such; a programme that the reader may not know of has
 * no name, but its returned money counts for everybody alike.
 */
final class SpendFacts {

    /** What was known at the moment that is asked about, of each month of each body. */
    static final String SAID = """
            said as (
                select body_id, month, max(posting_id) filter (where replaces) as base, bool_or(closes) as closed,
                       bool_or(returns) as returned
                  from spend_month where applied_at < :known group by body_id, month)
            """;

    private static final String OWNED = """
              left join capability_owner o on o.capability_id = %1$s.capability_id and o.force_id = %1$s.body_id
                   and o.superseded_by is null and o.from_on <= :today and (o.to_on is null or o.to_on >= :today)
            """;

    /** True in SQL where the reader may see restricted lines of the body {@code b}. */
    static final String MINE = """
            (:seesRestricted or (:seesOwn and b.id in (
                select cast(:readerBody as uuid)
                union all select m.force_id from maintenance m where m.policing_body_id = :readerBody
                   and m.from_on <= :readOn and (m.to_on is null or m.to_on >= :readOn)
                union all select m.policing_body_id from maintenance m where m.force_id = :readerBody
                   and m.from_on <= :readOn and (m.to_on is null or m.to_on >= :readOn))))
            """;

    /**
     * A plan is for a year; the months that its body has returned are taken off it, to the penny. What a shared pot pays for is an
     * allocation of it, which never enters totals: the pot's own lines do.
     */
    static final String PLANS = """
            select * from (
            select l.id, left(l.financial_year, 4)::integer as year, null::integer as month, b.code as body, b.region,
                   c.code as capability, coalesce(f.code, c.code) as family, coalesce(o.model, 'UNDECIDED') as owner, l.nature, l.purpose,
                   null::text as legacy, l.funding_source as funding, null::text as category, null::text as supplier,
                   null::text as product, l.standing, p.reference as programme, null::text as service, 'nominal' as price,
                   'PLANNED' as measures, case when l.illustrative then 'ILLUSTRATIVE' else 'REAL' end as figures,
                   l.amount - coalesce((select sum(round(l.amount * m / 12, 2) - round(l.amount * (m - 1) / 12, 2))
                                          from unnest(r.months) as m), 0) as amount,
                   p.title, b.name as body_name, c.name as capability_name
              from plan_line l
              join programme p on p.id = l.programme_id
              join body b on b.id = l.body_id
              join capability c on c.id = l.capability_id
              left join capability f on f.id = c.family_id
            %s
              left join (select body_id, month / 12 as year, array_agg(month %% 12 + 1) as months
                           from said where returned group by 1, 2) r
                on r.body_id = l.body_id and r.year = left(l.financial_year, 4)::integer
             where l.recorded_at < :known and (l.superseded_at is null or l.superseded_at >= :known)
               and l.funding_source <> 'SHARED_POT' and coalesce(cardinality(r.months), 0) < 12 and %s) as plans
            """.formatted(OWNED.formatted("l"), Audience.MAY_READ);

    private static final String CODINGS =
            """
            codings as materialized (select * from (
            select k.id as coding_id, k.body_id, b.code as body, b.region, c.code as capability, coalesce(f.code, c.code) as family,
                   coalesce(o.model, 'UNDECIDED') as owner, k.nature, k.purpose, k.legacy::text as legacy, k.funding_source as funding,
                   k.category, k.supplier, k.product, 'RETURNED' as standing,
                   case when %s then p.reference end as programme, s.code as service, k.price_basis as price,
                   case when coalesce(p.illustrative, s.illustrative) then 'ILLUSTRATIVE' else 'REAL' end as figures,
                   case when %s then p.title else s.name end as title, b.name as body_name, c.name as capability_name, %s as mine
              from spend_coding k
              join body b on b.id = k.body_id
              join capability c on c.id = k.capability_id
              left join capability f on f.id = c.family_id
              left join programme p on p.id = k.programme_id
              left join spend_service s on s.id = k.service_id
            %s) as named where true %%s)
            """.formatted(Audience.MAY_READ, Audience.MAY_READ, MINE, OWNED.formatted("k"));

    private static final String POSTED = """
              from spend_line l
              join said s on s.body_id = l.body_id and s.month = l.month
            """;
    private static final String POSTED_BY_THEN =
            POSTED + " join spend_posting t on t.id = l.posting_id and t.applied_at < :known\n";
    private static final String COUNTS = "(l.measure in ('A', 'C') or s.base is null or l.posting_id >= s.base) and ";

    private static final String SEEN = """
             and (not l.restricted or k.mine)
             and l.month between cast(:from as integer) * 12 and cast(:to as integer) * 12 + 11
            """;

    private static final String KEPT = """
            added_up as (
                select coding_id, year, null::integer as month, measure, restricted, amount, lines, measure = '%s' as counts
                  from spend_coding_total where lines <> 0 and %s)
            """;
    /** What was known then is what the postings until then had moved. */
    private static final String KEPT_BY_THEN = """
            added_up as (
                select coding_id, year, null::integer as month, measure, restricted, sum(amount) as amount, sum(lines) as lines,
                       measure = '%s' as counts
                  from spend_coding_move
                 where posting_id in (select id from spend_posting where applied_at < :known) and %s
                 group by coding_id, year, measure, restricted having sum(lines) <> 0)
            """;

    private SpendFacts() {}

    static String codings(SpendQuestion question) {
        return CODINGS.formatted(conditions(question));
    }

    /** Everything was posted by now: a join that leaves nothing out only misleads the database about how much is left. */
    private static String posted(SpendQuestion question) {
        return question.asAt() == null ? POSTED : POSTED_BY_THEN;
    }

    /** Whether what is kept of each coding tells these: it knows no month, nor of which measure a registered figure is made. */
    private static boolean keepsCodings(SpendQuestion question, Set<SpendDimension> asked) {
        return !asked.contains(SpendDimension.MONTH)
                && !(asked.contains(SpendDimension.MEASURE) && question.measure() == SpendMeasure.REGISTERED);
    }

    /**
     * Returned lines added up by coding, before anything is named: lines by the million come to some ten thousand rows. Every measure
     * is added up in the same reading; {@code counts} tells which of them the question counts.
     */
    static String addedUp(SpendQuestion question, Set<SpendDimension> asked, boolean everyMeasure) {
        if (keepsCodings(question, asked)) {
            String kept = question.asAt() == null ? KEPT : KEPT_BY_THEN;
            String code = question.measure().code();
            return kept.formatted(code, everyMeasure ? "true" : "measure = '" + code + "'");
        }
        String only = question.filters().isEmpty() ? "" : " and l.coding_id in (select coding_id from codings)";
        return """
                added_up as (
                    select l.coding_id, l.month / 12 as year, %s as month, l.measure, l.restricted, sum(l.amount) as amount,
                           count(*) as lines, %s as counts
                    %s where %s %s %s
                     group by l.coding_id, l.month / 12, 3, l.measure, l.restricted, 8)
                """.formatted(
                        asked.contains(SpendDimension.MONTH) ? "l.month % 12 + 1" : "null::integer",
                        counted(question),
                        posted(question),
                        COUNTS,
                        everyMeasure ? "true" : counted(question),
                        only);
    }

    /** What is {@link #addedUp} by the names of its codings. */
    static String sums(SpendQuestion question, boolean everyMeasure) {
        return """
                select k.*, x.year, x.month, %s as measures, %s as amount, x.lines, x.restricted
                  from added_up x join codings k on k.coding_id = x.coding_id %s
                 where %s
                """.formatted(
                        WORD.formatted("x"),
                        SpendDeflating.amount(question, "x.amount"),
                        SpendDeflating.join(question, "x.year", "k.price"),
                        everyMeasure ? "x.measure <> 'R'" : "x.counts");
    }

    /** Returned lines one by one, those only that the reader may see. */
    static String lines(SpendQuestion question) {
        return NAMED_LINES.formatted(
                WORD.formatted("l"),
                SpendDeflating.rounded(question, "l.amount"),
                posted(question),
                SpendDeflating.join(question, "l.month / 12", "k.price"),
                COUNTS + counted(question) + SEEN);
    }

    /** The lines that a page has {@link LinePage#found}. */
    static String found(SpendQuestion question) {
        return NAMED_LINES.formatted(
                WORD.formatted("l"),
                SpendDeflating.rounded(question, "l.amount"),
                "from found f join spend_line l on l.id = f.id",
                SpendDeflating.join(question, "l.month / 12", "k.price"),
                "true");
    }

    /** The same without the names that codings have. */
    static String ledger(SpendQuestion question) {
        return """
                select l.id, l.coding_id, l.month, l.measure, l.restricted, l.external_id, r.reference, %s as amount
                %s join codings k on k.coding_id = l.coding_id join spend_posting r on r.id = l.posting_id %s
                 where %s %s
                """.formatted(
                        SpendDeflating.rounded(question, "l.amount"),
                        posted(question),
                        SpendDeflating.join(question, "l.month / 12", "k.price"),
                        COUNTS + counted(question),
                        SEEN);
    }

    private static final String NAMED_LINES = """
            select l.id, k.*, l.month / 12 as year, l.month %% 12 + 1 as month, %s as measures, %s as amount,
                   l.restricted, l.external_id, (select p.reference from spend_posting p where p.id = l.posting_id) as posting
            %s join codings k on k.coding_id = l.coding_id %s
             where %s
            """;

    static final String WORD =
            "case %1$s.measure when 'B' then 'BUDGET' when 'F' then 'FORECAST' when 'C' then 'COMMITTED' when 'A' then 'ACTUAL' else 'REGISTERED' end";

    static String conditions(SpendQuestion question) {
        return question.filters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> " and " + each.getKey().condition(each.getValue()))
                .collect(Collectors.joining());
    }

    static String counted(SpendQuestion question) {
        return switch (question.measure()) {
            case REGISTERED -> "l.measure = case when s.closed then 'A' else 'F' end::\"char\"";
            case PLANNED -> "false";
            case BUDGET, FORECAST, COMMITTED, ACTUAL ->
                "l.measure = '%s'".formatted(question.measure().code());
        };
    }
}
