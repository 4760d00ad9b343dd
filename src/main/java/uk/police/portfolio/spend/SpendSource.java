package uk.police.portfolio.spend;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.police.portfolio.programme.Audience;

/** The totals that are kept while lines are written: each tells some dimensions, and is asked where they are all that a question names. */
enum SpendSource {
    /** By all words together, of each body. */
    WORDS(
            EnumSet.of(
                    SpendDimension.BODY,
                    SpendDimension.REGION,
                    SpendDimension.NATURE,
                    SpendDimension.PURPOSE,
                    SpendDimension.LEGACY,
                    SpendDimension.FUNDING),
            "b.code as body, b.region, t.nature, t.purpose, t.legacy::text as legacy, t.funding_source as funding",
            "spend_total t join body b on b.id = t.body_id",
            "true"),
    /** By the capability in each body, and so by who owns it there. */
    CAPABILITIES(
            EnumSet.of(SpendDimension.BODY, SpendDimension.REGION, SpendDimension.CAPABILITY, SpendDimension.OWNER),
            "b.code as body, b.region, c.code as capability, coalesce(f.code, c.code) as family, coalesce(o.model, 'UNDECIDED') as owner",
            """
            spend_axis_total t
              join body b on b.id = t.body_id
              join capability c on c.id = nullif(t.value, '')::uuid
              left join capability f on f.id = c.family_id
              left join capability_owner o on o.capability_id = c.id and o.force_id = t.body_id
                   and o.superseded_by is null and o.from_on <= :today and (o.to_on is null or o.to_on >= :today)
            """,
            "t.axis = 'C'"),
    /** By programme, of the nation. */
    PROGRAMMES(
            EnumSet.of(SpendDimension.PROGRAMME),
            "case when %s then p.reference end as programme".formatted(Audience.MAY_READ),
            "spend_axis_total t left join body b on b.id = t.body_id left join programme p on p.id = nullif(t.value, '')::uuid",
            "t.axis = 'P'"),
    /** By supplier, of the nation. */
    SUPPLIERS(
            EnumSet.of(SpendDimension.SUPPLIER),
            "t.value as supplier",
            "spend_axis_total t left join body b on b.id = t.body_id",
            "t.axis = 'S'"),
    /** By category, of the nation. */
    CATEGORIES(
            EnumSet.of(SpendDimension.CATEGORY),
            "t.value as category",
            "spend_axis_total t left join body b on b.id = t.body_id",
            "t.axis = 'G'");

    /** What every one of them tells. */
    private static final Set<SpendDimension> ALWAYS = EnumSet.of(
            SpendDimension.SPAN,
            SpendDimension.YEAR,
            SpendDimension.STANDING,
            SpendDimension.FIGURES,
            SpendDimension.PRICE);

    private static final String ROWS = """
            select t.year::integer as year, 'RETURNED' as standing, %s as measures, t.price_basis as price,
                   case when t.illustrative then 'ILLUSTRATIVE' else 'REAL' end as figures, %%s as amount, t.lines,
                   (not t.restricted or %s) as visible, %%s
              from %%s %%s
             where %%s and t.measure %%s and t.lines <> 0
            """.formatted(SpendFacts.WORD.formatted("t"), SpendFacts.MINE);

    private final Set<SpendDimension> tells;
    private final String columns;
    private final String from;
    private final String which;

    SpendSource(Set<SpendDimension> tells, String columns, String from, String which) {
        this.tells = tells;
        this.columns = columns;
        this.from = from;
        this.which = which;
    }

    /** The first that tells all of these. */
    static Optional<SpendSource> telling(Collection<SpendDimension> dimensions) {
        return Stream.of(values()).filter(source -> source.tells(dimensions)).findFirst();
    }

    static boolean keeps(SpendDimension dimension) {
        return telling(Set.of(dimension)).isPresent();
    }

    boolean tells(Collection<SpendDimension> dimensions) {
        return dimensions.stream().allMatch(each -> tells.contains(each) || ALWAYS.contains(each));
    }

    /** Its rows as SQL, with the columns of {@link SpendFacts} that it tells. */
    String rows(SpendQuestion question, String measure) {
        return ROWS.formatted(
                SpendDeflating.amount(question, "t.amount"),
                columns,
                from,
                SpendDeflating.join(question, "t.year", "t.price_basis"),
                which,
                measure);
    }
}
