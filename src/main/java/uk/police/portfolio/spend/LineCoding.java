package uk.police.portfolio.spend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.OwnerModel;

/** What lines of one coding have in common, as {@link SpendLine} tells it. */
record LineCoding(
        @Nullable String programmeReference,
        @Nullable String serviceCode,
        @Nullable String title,
        String bodyCode,
        String bodyName,
        String capabilityCode,
        String capabilityName,
        OwnerModel owner,
        String nature,
        String purpose,
        @Nullable Boolean legacy,
        String fundingSource,
        String category,
        String supplier,
        String product,
        SpendStanding standing,
        String priceBasis,
        boolean illustrative) {

    /** @param once gives the same text for texts that are alike, so that many codings share it */
    static LineCoding of(ResultSet row, UnaryOperator<String> once) throws SQLException {
        String legacy = row.getString("legacy");
        return new LineCoding(
                row.getString("programme"),
                row.getString("service"),
                row.getString("title"),
                text(row, "body", once),
                text(row, "body_name", once),
                text(row, "capability", once),
                text(row, "capability_name", once),
                OwnerModel.valueOf(row.getString("owner")),
                text(row, "nature", once),
                text(row, "purpose", once),
                legacy == null ? null : Boolean.valueOf(legacy),
                text(row, "funding", once),
                text(row, "category", once),
                text(row, "supplier", once),
                text(row, "product", once),
                SpendStanding.valueOf(row.getString("standing")),
                text(row, "price", once),
                row.getString("figures").equals("ILLUSTRATIVE"));
    }

    private static String text(ResultSet row, String column, UnaryOperator<String> once) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : once.apply(text);
    }
}
