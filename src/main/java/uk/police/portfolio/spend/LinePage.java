package uk.police.portfolio.spend;

import org.jspecify.annotations.Nullable;

/**
 * Which posted lines are on a page in the order in which they came in, as SQL: found by walking the lines from where the page before
 * ended, so that it costs what stands on it and not what there is. Each condition is asked of the line itself; a join would have the
 * database put all lines together before it sorts them.
 */
final class LinePage {

    private static final String ON_THE_PAGE = """
             and l.id in (select f.id from (
                select l.id from spend_line l
                 where l.month between cast(:from as integer) * 12 and cast(:to as integer) * 12 + 11 %s
                   and (l.measure in ('A', 'C') or not exists (
                        select from spend_month m where m.body_id = l.body_id and m.month = l.month and m.replaces
                           and m.applied_at < :known and m.posting_id > l.posting_id))
                   and %s and (not l.restricted or l.body_id in (select b.id from body b where %s))
                 order by l.id limit :limit) as f)
            """;
    private static final String REGISTERED = """
            l.measure = case when exists (
                select from spend_month m where m.body_id = l.body_id and m.month = l.month and m.closes and m.applied_at < :known)
                then 'A' else 'F' end::"char"
            """;

    private LinePage() {}

    static String of(SpendQuestion question, @Nullable LineCursor after) {
        String which = (after == null ? "" : " and l.id > :afterLine")
                + (question.filters().isEmpty() ? "" : " and (l.coding_id in (select coding_id from codings)) is true")
                + (question.asAt() == null
                        ? ""
                        : " and (l.posting_id in (select id from spend_posting where applied_at < :known)) is true");
        String counted = question.measure() == SpendMeasure.REGISTERED
                ? REGISTERED
                : "l.measure = '" + question.measure().code() + "'";
        return ON_THE_PAGE.formatted(which, counted, SpendFacts.MINE);
    }
}
