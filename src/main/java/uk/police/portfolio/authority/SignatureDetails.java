package uk.police.portfolio.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One signature on an instrument.
 *
 * @param signer the office's or the seat's code
 * @param signedBy the person, or who recorded it from paper
 * @param capacity as the constants of {@code Capacity}; empty where it was recorded from paper
 * @param documentSha256 of what was signed; empty where it was recorded from paper
 */
public record SignatureDetails(
        String signer,
        LocalDate signedOn,
        @Nullable LocalDate withdrawnOn,
        String signedBy,
        String documentSha256,
        String agreedText,
        boolean fromPaper,
        String capacity,
        String capacityEvidence,
        @Nullable String withdrawnBecause) {

    public boolean standsOn(LocalDate date) {
        return !signedOn.isAfter(date) && (withdrawnOn == null || withdrawnOn.isAfter(date));
    }

    public boolean stands() {
        return withdrawnOn == null;
    }
}
