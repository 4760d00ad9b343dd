package uk.police.portfolio.spend;

/** How figures are turned into the prices that a question asks for, as SQL; nothing where it asks for them as they were returned. */
final class SpendDeflating {

    /**
     * The factor of each year and price basis. A year that the index does not have stands at the nearest that it has; factors
     * have six decimals, so that every system that applies them comes to the same figure.
     */
    static final String FACTORS = """
            price_index as materialized (
                select y.year, (select i.index from spend_deflator_year i
                                 where i.version = (select max(d.version) from spend_deflator d where d.recorded_at < :known)
                                 order by abs(i.year - y.year), i.year limit 1) as index
                  from generate_series(2000, 2060) as y (year)
            ), deflating as materialized (
                select y.year as of_year, 'nominal' as basis, case when cast(:pricesBase as integer) is null then 1
                            else round(b.index / y.index, 6) end as factor
                  from price_index y left join price_index b on b.year = cast(:pricesBase as integer)
                union all
                select y.year, 'real:' || o.year || '-' || lpad(((o.year + 1) % 100)::text, 2, '0'),
                       round(coalesce(b.index, y.index) / o.index, 6)
                  from price_index y
                  join price_index o on o.year between 2010 and 2040
                  left join price_index b on b.year = cast(:pricesBase as integer)
            )
            """;

    private SpendDeflating() {}

    /** What stands first in a statement. */
    static String given(SpendQuestion question) {
        return question.prices() == null ? SpendFacts.SAID : SpendFacts.SAID + ", " + FACTORS;
    }

    static String amount(SpendQuestion question, String amount) {
        return question.prices() == null ? amount : amount + " * coalesce(d.factor, 1)";
    }

    /** As one line shows it: to the penny. */
    static String rounded(SpendQuestion question, String amount) {
        return question.prices() == null ? amount : "round(" + amount(question, amount) + ", 2)";
    }

    static String join(SpendQuestion question, String year, String basis) {
        return question.prices() == null
                ? ""
                : " left join deflating d on d.of_year = %s and d.basis = %s ".formatted(year, basis);
    }
}
