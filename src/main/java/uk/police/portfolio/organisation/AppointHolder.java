package uk.police.portfolio.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a person to an office.
 *
 * @param holderName the person's name, kept as appointed
 * @param toOn the last day, or null where none is known
 * @param evidence required to act or deputise
 */
public record AppointHolder(
        String officeCode,
        UUID personId,
        String holderName,
        Capacity capacity,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        String evidence) {}
