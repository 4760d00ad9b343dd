package uk.police.portfolio.spend;

/** What a person who knows SQL well would ask the lines themselves for the figures of the dashboard, in one statement. */
final class RawQuestions {

    private static final String DASHBOARD = """
            with said as materialized (
                select body_id, month, max(posting_id) filter (where replaces) as base, bool_or(closes) as closed
                  from spend_month where applied_at < %1$s group by 1, 2
            ), added_up as materialized (
                select l.coding_id, l.month / 12 as year, sum(l.amount) as amount, count(*) as lines
                  from spend_line l
                  join said s on s.body_id = l.body_id and s.month = l.month %2$s
                 where l.measure = case when s.closed then 'A' else 'F' end::"char"
                   and (l.measure = 'A' or s.base is null or l.posting_id >= s.base) %3$s
                 group by 1, 2
            )
            select x.year, c.nature, c.purpose, c.legacy, c.funding_source, c.body_id, c.capability_id, c.programme_id, c.supplier,
                   sum(x.amount), sum(x.lines)
              from added_up x join spend_coding c on c.id = x.coding_id %4$s
             group by grouping sets ((x.year), (x.year, c.nature), (x.year, c.purpose), (x.year, c.legacy), (c.funding_source),
                                     (c.body_id), (c.capability_id), (c.programme_id), (c.supplier))
            """;

    /** The shortest of all: one figure a year. */
    static final String YEARS = """
            select l.month / 12, sum(l.amount)
              from spend_line l
              join (select body_id, month, bool_or(closes) as closed from spend_month group by 1, 2) s
                on s.body_id = l.body_id and s.month = l.month
             where l.measure = case when s.closed then 'A' else 'F' end::"char" group by 1
            """;

    private RawQuestions() {}

    static String dashboard() {
        return DASHBOARD.formatted("timestamptz '9999-01-01'", "", "", "");
    }

    /** As it was known when that day ended. */
    static String asAt(String day) {
        return DASHBOARD.formatted(
                "timestamptz '" + day + "'",
                "join spend_posting t on t.id = l.posting_id and t.applied_at < timestamptz '" + day + "'",
                "",
                "");
    }

    /** Of the codings alone that this condition is true of. */
    static String filtered(String condition) {
        return DASHBOARD.formatted(
                "timestamptz '9999-01-01'",
                "",
                "and l.coding_id in (select c.id from spend_coding c where " + condition + ")",
                "");
    }
}
