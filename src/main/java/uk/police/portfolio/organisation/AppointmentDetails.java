package uk.police.portfolio.organisation;

import java.util.UUID;
import uk.police.portfolio.shared.DateRange;

/**
 * Who held an office, in what capacity, and when.
 *
 * @param holderName the person's name as appointed
 * @param evidence why they act or deputise; empty for a substantive holder
 */
public record AppointmentDetails(
        UUID id,
        OfficeDetails office,
        UUID personId,
        String holderName,
        Capacity capacity,
        DateRange term,
        String evidence) {}
