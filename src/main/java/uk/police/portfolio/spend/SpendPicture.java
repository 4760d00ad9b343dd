package uk.police.portfolio.spend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.WorkingDays;

/**
 * Answers every question about spend, for pages, charts, files and other modules: one statement a question.
 *
 * <p>A reader's totals count the lines of the programmes that the reader may know of, as their lists do; so two readers may
 * rightly see different totals, and pages say what is counted.
 */
@Service
public class SpendPicture {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;
    private final Clock clock;

    SpendPicture(JdbcClient jdbc, ProgrammeDirectory programmes, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** What the lines come to that the reader may see: in all, and by each of these sets of dimensions. */
    public SpendTotals totals(SpendQuestion question, Actor reader, List<Set<SpendDimension>> by) {
        Set<Set<SpendDimension>> sets = new LinkedHashSet<>();
        sets.add(EnumSet.of(SpendDimension.SPAN));
        by.forEach(set -> {
            Set<SpendDimension> within = EnumSet.of(SpendDimension.SPAN);
            within.addAll(set);
            sets.add(within);
        });
        Set<SpendDimension> used = SpendSql.used(sets);
        return new SpendTotals(
                ask(SpendSql.totals(question, sets), question, reader)
                        .query((row, number) -> total(row, used))
                        .list()
                        .stream()
                        .filter(SpendPicture::answers)
                        .map(SpendPicture::withoutSpan)
                        .toList());
    }

    /** One page of the lines behind the total. */
    public List<SpendLine> lines(
            SpendQuestion question, Actor reader, SpendOrder order, boolean descending, long offset, int limit) {
        return ask(SpendSql.lines(question, order, descending) + " limit :limit offset :offset", question, reader)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    /** All the lines behind the total, from a cursor: to be closed, and read inside a transaction. */
    public Stream<SpendLine> lines(SpendQuestion question, Actor reader) {
        return ask(SpendSql.lines(question, SpendOrder.PROGRAMME, false), question, reader)
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, number) -> line(row))
                .stream();
    }

    private StatementSpec ask(String sql, SpendQuestion question, Actor reader) {
        StatementSpec asked = jdbc.sql(sql)
                .params(programmes.audience(reader).parameters())
                .param("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)))
                .param(
                        "from",
                        question.from() == null ? "0000-00" : question.from().toString())
                .param("to", question.to() == null ? "9999-99" : question.to().toString());
        question.filters().forEach((dimension, value) -> asked.param(dimension.parameter(), value));
        return asked;
    }

    private static boolean answers(SpendTotal total) {
        return total.of().size() == 1 || "WITHIN".equals(total.of().get(SpendDimension.SPAN));
    }

    private static SpendTotal withoutSpan(SpendTotal total) {
        if (total.of().size() == 1) {
            return total;
        }
        Map<SpendDimension, String> of = new EnumMap<>(total.of());
        of.remove(SpendDimension.SPAN);
        return new SpendTotal(of, total.amount(), total.lines());
    }

    private static SpendTotal total(ResultSet row, Set<SpendDimension> used) throws SQLException {
        Map<SpendDimension, String> of = new EnumMap<>(SpendDimension.class);
        for (SpendDimension dimension : used) {
            if (row.getInt("no_" + dimension.parameter()) == 0) {
                of.put(dimension, row.getString(dimension.parameter()));
            }
        }
        return new SpendTotal(of, new Money(row.getBigDecimal("amount")), row.getLong("lines"));
    }

    private static SpendLine line(ResultSet row) throws SQLException {
        return new SpendLine(
                FinancialYear.parse(row.getString("financial_year")),
                row.getString("reference"),
                row.getString("title"),
                row.getString("body_code"),
                row.getString("body_name"),
                row.getString("capability_code"),
                row.getString("capability_name"),
                OwnerModel.valueOf(row.getString("owner")),
                row.getString("nature"),
                row.getString("purpose"),
                row.getString("funding_source"),
                SpendStanding.valueOf(row.getString("standing")),
                row.getBoolean("illustrative"),
                new Money(row.getBigDecimal("amount")));
    }
}
