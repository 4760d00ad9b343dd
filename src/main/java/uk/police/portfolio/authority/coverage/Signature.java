package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A giver's signature.
 *
 * @param signer the office, or the seat whose office on that day signed
 * @param signedOn counts from this day
 * @param withdrawnOn no longer counts from this day, where the giver has withdrawn
 */
public record Signature(
        String signer, LocalDate signedOn, @Nullable LocalDate withdrawnOn) {

    public Signature(String signer, LocalDate signedOn) {
        this(signer, signedOn, null);
    }

    boolean countsOn(LocalDate date) {
        return !signedOn.isAfter(date) && (withdrawnOn == null || withdrawnOn.isAfter(date));
    }
}
