package uk.police.portfolio.spend.cover;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * Money of one year that authority is asked about as one.
 *
 * @param programme null for a service, and for a programme that the reader may not know of
 * @param service null for a programme
 * @param bound whether a decision has bound the force to the programme
 */
public record CoverUnit(
        String year,
        @Nullable String programme,
        @Nullable String service,
        String capability,
        String body,
        Money amount,
        Cover cover,
        boolean bound) {

    /** What it is of, whatever the year. */
    public CoverUnit of(String otherYear, Money sum) {
        return new CoverUnit(otherYear, programme, service, capability, body, sum, cover, bound);
    }
}
