package uk.police.portfolio.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** The rows of the statements of {@link SpendSql}. */
final class SpendRows {

    /**
     * A sum of the whole, and of what the reader may see of it.
     *
     * @param of by what it is a sum
     */
    record Sum(
            Map<SpendDimension, @Nullable String> of,
            BigDecimal amount,
            long lines,
            BigDecimal whole,
            long wholeLines) {}

    private SpendRows() {}

    static Sum sum(ResultSet row, Set<SpendDimension> used) throws SQLException {
        Map<SpendDimension, @Nullable String> of = new EnumMap<>(SpendDimension.class);
        for (SpendDimension dimension : used) {
            if (row.getInt("no_" + dimension.parameter()) == 0) {
                of.put(dimension, row.getString(dimension.parameter()));
            }
        }
        return new Sum(of, pence(row, "amount"), row.getLong("lines"), pence(row, "whole"), row.getLong("whole_lines"));
    }

    /** Turned into other prices, a sum has more decimals than money has: each figure is rounded on its own. */
    private static BigDecimal pence(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).setScale(2, RoundingMode.HALF_UP);
    }

    static SpendLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        int month = row.getInt("month");
        return line(
                kind + row.getString(kind.equals("L") ? "line_id" : "plan_id"),
                row.getInt("year"),
                month == 0 ? null : month,
                LineCoding.of(row, text -> text),
                SpendMeasure.valueOf(row.getString("measures")),
                row.getBoolean("restricted"),
                row.getString("external_id"),
                row.getString("posting"),
                row.getBigDecimal("amount"));
    }

    /** A row of {@link SpendSql#allLines}, by the place of its columns: there are millions. */
    static SpendLine posted(ResultSet row, IntFunction<LineCoding> codings) throws SQLException {
        int month = row.getInt(3);
        return line(
                "L" + row.getLong(1),
                month / 12,
                month % 12 + 1,
                codings.apply(row.getInt(2)),
                SpendMeasure.of(row.getString(4).charAt(0)),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                row.getBigDecimal(8));
    }

    private static SpendLine line(
            String key,
            int year,
            @Nullable Integer month,
            LineCoding coding,
            SpendMeasure measure,
            boolean restricted,
            String externalId,
            String posting,
            BigDecimal amount) {
        return new SpendLine(
                key,
                new FinancialYear(year),
                month,
                coding.programmeReference(),
                coding.serviceCode(),
                coding.title(),
                coding.bodyCode(),
                coding.bodyName(),
                coding.capabilityCode(),
                coding.capabilityName(),
                coding.owner(),
                coding.nature(),
                coding.purpose(),
                coding.legacy(),
                coding.fundingSource(),
                coding.category(),
                coding.supplier(),
                coding.product(),
                coding.standing(),
                coding.priceBasis(),
                measure,
                restricted,
                coding.illustrative(),
                externalId,
                posting,
                new Money(amount));
    }
}
