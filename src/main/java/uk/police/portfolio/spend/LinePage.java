package uk.police.portfolio.spend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.Audience;

/**
 * One page of lines in some order, as SQL: posted lines are found by walking an index from where the page before ended, so that a page
 * costs what stands on it and not what there is before it. Each condition is asked of the line itself; a join would have the database put
 * all lines together before it sorts them.
 *
 * @param after the line that the page before ended with, or null for the first page
 */
record LinePage(
        SpendQuestion question,
        SpendOrder order,
        boolean descending,
        @Nullable LineCursor after) {

    /** Where this many codings or fewer are asked about, their lines are found coding by coding: a walk would pass too many others. */
    private static final int FEW = 500;

    private static final int FEW_IN_THE_ORDER_OF_KEYS = 2_000;

    private static final String COUNTED = """
            l.month between cast(:from as integer) * 12 and cast(:to as integer) * 12 + 11
            and (l.measure in ('A', 'C') or not exists (
                 select from spend_month m where m.body_id = l.body_id and m.month = l.month and m.replaces
                    and m.applied_at < :known and m.posting_id > l.posting_id))
            and %s and (not l.restricted or l.body_id in (select b.id from body b where %s))
            """;
    private static final String REGISTERED = """
            l.measure = case when exists (
                select from spend_month m where m.body_id = l.body_id and m.month = l.month and m.closes and m.applied_at < :known)
                then 'A' else 'F' end::"char"
            """;
    private static final String BY_CODING = """
            select f.id
              from (select k.id, k.body_id, %1$s as value
                      from spend_coding k
                      join body b on b.id = k.body_id
                      join capability c on c.id = k.capability_id
                      left join programme p on p.id = k.programme_id
                     where true %2$s
                     order by 3 %4$s, 1 %4$s) as k
             cross join lateral (select l.id from spend_line l
                                  where l.coding_id = k.id and l.body_id = k.body_id and %3$s
                                  order by l.id %4$s limit :limit) as f
             order by k.value %4$s, k.id %4$s, f.id %4$s limit :limit
            """;
    private static final String FROM_FEW = """
            select f.id
              from codings k
             cross join lateral (select l.id, l.amount, l.month, l.body_id from spend_line l
                                  where l.coding_id = k.coding_id and l.body_id = k.body_id and %1$s
                                  order by %2$s limit :limit) as f
             order by %3$s limit :limit
            """;
    private static final String CODING_BEFORE = "(select o.coding_id from spend_line o where o.id = :afterLine)";

    /** Which posted lines are on it. */
    String found() {
        if (order.isOfCodings()) {
            return byCoding();
        }
        if (order == SpendOrder.AMOUNT && question.prices() != null) {
            return "select id from (" + SpendFacts.lines(question) + ") as l where true" + goesOnAfter()
                    + " order by amount" + way() + ", id" + way() + " limit :limit";
        }
        String sorted = order.walked().replace(",", way() + ",") + way();
        String walk = "select l.id from spend_line l where " + counted() + asked() + goesOnAfter() + " order by "
                + sorted + " limit :limit";
        if (question.filters().isEmpty()) {
            return walk;
        }
        String few = FROM_FEW.formatted(counted() + goesOnAfter(), sorted, sorted.replace("l.", "f."));
        int most = order == SpendOrder.KEY ? FEW_IN_THE_ORDER_OF_KEYS : FEW;
        String many = "where (select count(*) from codings) ";
        return "select id from (" + few + ") as few " + many + "<= " + most + " union all select id from (" + walk
                + ") as walk " + many + "> " + most;
    }

    /** What is true of those lines of plans that stand behind where the page before ended. */
    String plansAfter() {
        LineCursor from = after;
        if (from == null) {
            return "";
        }
        boolean line = from.kind().equals("L");
        if (order == SpendOrder.KEY) {
            return line ? "" : " and plan_id > cast(:afterPlan as uuid)";
        }
        return line
                ? " and " + order.expression() + later().stripTrailing() + "= " + order.afterValue()
                : " and (" + order.expression() + ", plan_id)" + later() + "(" + order.afterValue()
                        + ", cast(:afterPlan as uuid))";
    }

    /** In the order of keys, plans come after every posted line. */
    String plansWhere() {
        return order == SpendOrder.KEY && question.measure().countsLines()
                ? " and (select count(*) from found) < :limit" + plansAfter()
                : plansAfter();
    }

    private String byCoding() {
        String value =
                switch (order) {
                    case BODY -> "b.name collate \"en-GB-x-icu\"";
                    case CAPABILITY -> "c.name collate \"en-GB-x-icu\"";
                    default -> "coalesce(case when " + Audience.MAY_READ + " then p.reference end, '')";
                };
        List<String> codings = new ArrayList<>(List.of(""));
        if (!question.filters().isEmpty()) {
            codings.add("k.id in (select coding_id from codings)");
        }
        String lines = counted();
        LineCursor from = after;
        if (from != null && from.kind().equals("L")) {
            codings.add("(" + value + ", k.id)" + later().stripTrailing() + "= (" + order.afterValue() + ", "
                    + CODING_BEFORE + ")");
            lines += " and (k.id <> " + CODING_BEFORE + " or l.id" + later() + ":afterLine)";
        } else if (from != null) {
            codings.add(value + later() + order.afterValue());
        }
        return BY_CODING.formatted(value, String.join(" and ", codings), lines, way());
    }

    private String counted() {
        String counted = question.measure() == SpendMeasure.REGISTERED
                ? REGISTERED
                : "l.measure = '" + question.measure().code() + "'";
        String then = question.asAt() == null
                ? ""
                : " and (l.posting_id in (select id from spend_posting where applied_at < :known)) is true";
        return COUNTED.formatted(counted, SpendFacts.MINE) + then;
    }

    private String asked() {
        return question.filters().isEmpty() ? "" : " and (l.coding_id in (select coding_id from codings)) is true";
    }

    private String goesOnAfter() {
        LineCursor from = after;
        if (from == null) {
            return "";
        }
        boolean line = from.kind().equals("L");
        return " and "
                + switch (order) {
                    case AMOUNT ->
                        line
                                ? "(l.amount, l.id)" + later() + "(" + order.afterValue()
                                        + ", cast(:afterLine as bigint))"
                                : "l.amount" + later() + order.afterValue();
                    case YEAR -> line ? afterMonth() : "l.month / 12" + later() + order.afterValue();
                    default -> line ? "l.id > :afterLine" : "false";
                };
    }

    private String afterMonth() {
        return "(l.month, l.body_id, l.id)" + later()
                + "((select o.month from spend_line o where o.id = :afterLine),"
                + " (select o.body_id from spend_line o where o.id = :afterLine), cast(:afterLine as bigint))";
    }

    private String later() {
        return descending && order != SpendOrder.KEY ? " < " : " > ";
    }

    private String way() {
        return descending && order != SpendOrder.KEY ? " desc" : "";
    }
}
