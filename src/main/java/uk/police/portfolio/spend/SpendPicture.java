package uk.police.portfolio.spend;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;

/**
 * Answers every question about spend, for pages, charts, files and other modules: one statement a question.
 *
 * <p>What was returned counts for every reader alike, restricted money in the national year totals only; what plans come to
 * counts as far as the reader may know of the programmes, and pages say so.
 */
@Service
public class SpendPicture {

    /** What an answer is kept for, as SQL: the same for as long as nothing changed that answers are made of. */
    public static final String MARKS = "select coalesce(sum(mark), 0)::text from spend_mark";

    private static final Set<SpendDimension> YEARS =
            EnumSet.of(SpendDimension.SPAN, SpendDimension.YEAR, SpendDimension.MEASURE);

    private static final Set<SpendDimension> WHOSE = EnumSet.of(SpendDimension.BODY, SpendDimension.REGION);

    private final JdbcClient jdbc;
    private final SpendReader readers;
    private final UnmatchedFacts unmatched;
    private final KeptAnswers answers;
    private final LineStream lines;

    SpendPicture(
            JdbcClient jdbc, SpendReader readers, UnmatchedFacts unmatched, KeptAnswers answers, LineStream lines) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.unmatched = unmatched;
        this.answers = answers;
        this.lines = lines;
    }

    /** What the lines come to that the reader may see: in all, and by each of these sets of dimensions. */
    public SpendTotals totals(SpendQuestion question, Actor reader, List<Set<SpendDimension>> by) {
        return totals(question, reader, by, false, null);
    }

    /** The same, by a request that has read the {@link #MARKS} before. */
    public SpendTotals totals(SpendQuestion question, Actor reader, List<Set<SpendDimension>> by, String marks) {
        return totals(question, reader, by, false, marks);
    }

    /** The same, and budget, forecast, committed and actual by financial year: beside one another, never added to each other. */
    public SpendTotals totalsAndMeasures(SpendQuestion question, Actor reader, List<Set<SpendDimension>> by) {
        return totals(question, reader, by, true, null);
    }

    /** The same, by a request that has read the {@link #MARKS} before. */
    public SpendTotals totalsAndMeasures(
            SpendQuestion question, Actor reader, List<Set<SpendDimension>> by, String marks) {
        return totals(question, reader, by, true, marks);
    }

    /** What stands beside the total, since it is in none: what came out of ledgers and nothing matches. */
    public UnmatchedSpend unmatched(SpendQuestion question, Actor reader) {
        return unmatched.of(question, reader);
    }

    /** One page of the lines behind the total, after the line that the page before it ended with. */
    public List<SpendLine> lines(
            SpendQuestion question,
            Actor reader,
            SpendOrder order,
            boolean descending,
            @Nullable LineCursor after,
            int limit) {
        SpendQuestion asked = question.asAt(readers.past(question.asAt()));
        LineCursor from = after == null || !order.accepts(after.value()) ? null : after;
        StatementSpec page = ask(SpendSql.lines(asked, order, descending, from), asked, reader)
                .param("limit", limit);
        if (from != null) {
            page.param("afterKind", from.kind())
                    .param("afterLine", from.line())
                    .param("afterPlan", from.plan().toString())
                    .param("afterValue", from.value());
        }
        return page.query((row, number) -> SpendRows.line(row)).list();
    }

    /** All the lines behind the total, from a cursor: to be closed, and read inside a transaction. */
    public Stream<SpendLine> lines(SpendQuestion question, Actor reader) {
        return lines.of(question.asAt(readers.past(question.asAt())), reader);
    }

    /**
     * Whether restricted money is left out is told of whole bodies only: asked about one supplier or one programme, the word alone would
     * say that a body has a restricted line there.
     */
    private SpendTotals totals(
            SpendQuestion question,
            Actor reader,
            List<Set<SpendDimension>> by,
            boolean andMeasures,
            @Nullable String marks) {
        SpendTotals answer = found(question, reader, by, andMeasures, marks);
        if (WHOSE.containsAll(question.filters().keySet()) || SpendReader.seesRestricted(reader)) {
            return answer;
        }
        SpendQuestion whose = question.ofOnly(WHOSE);
        return answer.excluding(found(whose, reader, List.of(Set.of(SpendDimension.BODY)), false, marks)
                .excludesRestricted());
    }

    private SpendTotals found(
            SpendQuestion question,
            Actor reader,
            List<Set<SpendDimension>> by,
            boolean andMeasures,
            @Nullable String marks) {
        SpendQuestion asked = question.asAt(readers.past(question.asAt()));
        Set<Set<SpendDimension>> sets = new LinkedHashSet<>();
        sets.add(EnumSet.of(SpendDimension.SPAN));
        by.forEach(set -> {
            Set<SpendDimension> within = EnumSet.of(SpendDimension.SPAN);
            within.addAll(set);
            sets.add(within);
        });
        Set<SpendDimension> used = SpendSql.used(sets);
        if (andMeasures) {
            used.addAll(YEARS);
        }
        String sql = SpendSql.totals(asked, sets, andMeasures);
        Map<String, Object> parameters = readers.parameters(asked, reader);
        return answers.of(
                marks,
                sql,
                parameters,
                () -> gathered(
                        asked,
                        jdbc.sql(sql)
                                .params(parameters)
                                .query((row, number) -> SpendRows.sum(row, used))
                                .list()));
    }

    /** Plans and kept totals come in rows of their own; a total is their sum. */
    private static SpendTotals gathered(SpendQuestion question, List<SpendRows.Sum> rows) {
        Map<Map<SpendDimension, @Nullable String>, SpendTotal> found = new LinkedHashMap<>();
        boolean excludes = false;
        for (SpendRows.Sum row : rows) {
            boolean national = question.isWhole() && YEARS.containsAll(row.of().keySet());
            excludes |= !national && row.wholeLines() > row.lines();
            SpendTotal total = national
                    ? new SpendTotal(withoutSpan(row.of()), new Money(row.whole()), row.wholeLines())
                    : new SpendTotal(withoutSpan(row.of()), new Money(row.amount()), row.lines());
            if (total.lines() > 0 && answers(row.of())) {
                found.merge(total.of(), total, SpendPicture::sum);
            }
        }
        return new SpendTotals(found.values(), excludes);
    }

    private static SpendTotal sum(SpendTotal one, SpendTotal other) {
        return new SpendTotal(one.of(), one.amount().plus(other.amount()), one.lines() + other.lines());
    }

    private StatementSpec ask(String sql, SpendQuestion question, Actor reader) {
        return jdbc.sql(sql).params(readers.parameters(question, reader));
    }

    private static boolean answers(Map<SpendDimension, @Nullable String> of) {
        return of.size() == 1 || "WITHIN".equals(of.get(SpendDimension.SPAN));
    }

    private static Map<SpendDimension, @Nullable String> withoutSpan(Map<SpendDimension, @Nullable String> of) {
        if (of.size() == 1) {
            return of;
        }
        Map<SpendDimension, @Nullable String> rest = new EnumMap<>(of);
        rest.remove(SpendDimension.SPAN);
        return Collections.unmodifiableMap(rest);
    }
}
