package uk.police.portfolio.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.Capacity;

/**
 * Appoints a person to an office.
 *
 * @param toOn the last day, or null where none is known
 * @param evidence required to act or deputise
 */
public record AppointPerson(
        String officeCode,
        Capacity capacity,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        String evidence) {}
