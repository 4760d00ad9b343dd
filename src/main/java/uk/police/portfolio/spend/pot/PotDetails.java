package uk.police.portfolio.spend.pot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * A shared pot as a reader may see it.
 *
 * @param service the code of the service whose lines are the pot's
 * @param years what the pot has and what is allocated of it, a year each
 * @param all of these years together
 * @param mayAllocate whether the reader may give of it
 */
public record PotDetails(
        String reference,
        String name,
        String bodyCode,
        String bodyName,
        String service,
        List<Year> years,
        Year all,
        List<Allotment> allotments,
        boolean mayAllocate) {

    /**
     * What the pot has and what is allocated of it.
     *
     * @param year null for all of them
     * @param counted the pot's own lines, as every total has them
     */
    public record Year(@Nullable FinancialYear year, Money counted, Money allocated) {

        public Money left() {
            return counted.minus(allocated);
        }

        public boolean isOverdrawn() {
            return allocated.isMoreThan(counted);
        }
    }

    /**
     * What a programme is allocated of one year.
     *
     * @param programme null for one that the reader may not know of
     */
    public record Allotment(
            @Nullable String programme,
            @Nullable String title,
            FinancialYear year,
            Money amount,
            String reason,
            String byName,
            Instant at) {}
}
