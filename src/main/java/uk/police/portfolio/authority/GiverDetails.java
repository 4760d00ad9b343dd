package uk.police.portfolio.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One giver of an instrument, as it stands today.
 *
 * @param code as it was written: a seat's, an office's or a board's
 * @param office the office that it is today, or its successor's; none for a vacant seat
 * @param signature the signature that stands, where it has signed
 */
public record GiverDetails(
        String code, @Nullable String office, @Nullable SignatureDetails signature) {

    public boolean hasSigned() {
        return signature != null;
    }

    public @Nullable LocalDate signedOn() {
        return signature == null ? null : signature.signedOn();
    }
}
