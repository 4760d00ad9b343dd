package uk.police.portfolio.programme.web.list;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.ProgrammeLevel;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.shared.Money;

/**
 * One programme in the list.
 *
 * @param costBasis what its stated cost is, where it has no yearly split
 * @param capability the capability with the most weight
 */
public record ProgrammeListRow(
        String reference,
        String title,
        ProgrammeLevel level,
        ProgrammeStatus status,
        String sponsorCode,
        String sponsor,
        @Nullable String capability,
        @Nullable Stage stage,
        @Nullable DeliveryConfidence confidence,
        @Nullable LocalDate ratedOn,
        int forces,
        Money wholeLife,
        String costBasis,
        boolean illustrative,
        Instant changedAt) {

    /** Its whole-life cost, or null where its source gives none: what is not known is not nothing. */
    public @Nullable Money knownCost() {
        return status == ProgrammeStatus.RECORDED && wholeLife.isZero() ? null : wholeLife;
    }
}
