package uk.police.portfolio.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.OwnerModel;
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
        String legacy = row.getString("legacy");
        int month = row.getInt("month");
        return new SpendLine(
                kind + row.getString(kind.equals("L") ? "line_id" : "plan_id"),
                new FinancialYear(row.getInt("year")),
                month == 0 ? null : month,
                row.getString("programme"),
                row.getString("service"),
                row.getString("title"),
                row.getString("body"),
                row.getString("body_name"),
                row.getString("capability"),
                row.getString("capability_name"),
                OwnerModel.valueOf(row.getString("owner")),
                row.getString("nature"),
                row.getString("purpose"),
                legacy == null ? null : Boolean.valueOf(legacy),
                row.getString("funding"),
                text(row, "category"),
                text(row, "supplier"),
                text(row, "product"),
                SpendStanding.valueOf(row.getString("standing")),
                row.getString("price"),
                SpendMeasure.valueOf(row.getString("measures")),
                row.getBoolean("restricted"),
                row.getString("figures").equals("ILLUSTRATIVE"),
                row.getString("external_id"),
                row.getString("posting"),
                new Money(row.getBigDecimal("amount")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
