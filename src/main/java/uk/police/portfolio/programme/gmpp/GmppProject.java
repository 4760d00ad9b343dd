package uk.police.portfolio.programme.gmpp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.shared.Money;

/**
 * What one line of the file says of one project; null where it says nothing, or withholds it.
 *
 * @param reference its identifier in the portfolio
 */
record GmppProject(
        int line,
        String reference,
        String name,
        String department,
        String description,
        @Nullable DeliveryConfidence rating,
        @Nullable Money wholeLife,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn) {}
