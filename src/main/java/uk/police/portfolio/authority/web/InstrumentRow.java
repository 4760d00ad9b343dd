package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.InstrumentState;
import uk.police.portfolio.shared.Money;

/**
 * One instrument in the list.
 *
 * @param aggregateLimit of each seat and year, null where unlimited
 * @param mostDrawn what the seat that has used most of it has used this year
 */
record InstrumentRow(
        String reference,
        String title,
        String kind,
        InstrumentState state,
        String takerName,
        int givers,
        int signed,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable BigDecimal aggregateLimit,
        BigDecimal mostDrawn) {

    public boolean isLimited() {
        return aggregateLimit != null;
    }

    public @Nullable Money limit() {
        return aggregateLimit == null ? null : new Money(aggregateLimit);
    }

    public @Nullable Money left() {
        return aggregateLimit == null ? null : new Money(aggregateLimit.subtract(mostDrawn));
    }

    public String tone() {
        return Tones.of(state);
    }
}
