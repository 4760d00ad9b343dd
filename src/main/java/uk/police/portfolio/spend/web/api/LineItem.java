package uk.police.portfolio.spend.web.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.SpendLine;
import uk.police.portfolio.spend.SpendOrder;

/**
 * One line; the words are those of imports.
 *
 * @param id tells it apart from every other line, for ever
 * @param month 1 for April; null where a plan stands for what is not returned of the year
 * @param posting the return or import that it came in; null for a plan
 */
record LineItem(
        String id,
        String body,
        @Nullable String programme,
        @Nullable String service,
        String capability,
        String ownership,
        String financialYear,
        @Nullable Integer month,
        @Nullable String category,
        String nature,
        String purpose,
        @Nullable Boolean legacy,
        String fundingSource,
        @Nullable String product,
        @Nullable String supplier,
        String priceBasis,
        String measure,
        String standing,
        String amount,
        boolean restricted,
        boolean illustrative,
        @Nullable String externalId,
        @Nullable String posting,
        @JsonIgnore String cursor) {

    static LineItem of(SpendLine line) {
        return new LineItem(
                line.key(),
                line.bodyCode(),
                line.programmeReference(),
                line.serviceCode(),
                line.capabilityCode(),
                line.owner().name(),
                line.year().toString(),
                line.month(),
                orNull(line.category()),
                word(line.nature()),
                word(line.purpose()),
                line.legacy(),
                line.fundingSource(),
                orNull(line.product()),
                orNull(line.supplier()),
                line.priceBasis(),
                word(line.measure().name()),
                word(line.standing().name()),
                line.amount().plain(),
                line.restricted(),
                line.illustrative(),
                orNull(line.externalId()),
                orNull(line.posting()),
                line.cursor(SpendOrder.KEY));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
