package uk.police.portfolio.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office or a seat, as the API gives it.
 *
 * @param kind the kind of office, or {@code SEAT}
 * @param body code of the body, or of the force that the seat binds
 * @param office for a seat: the code of the office that fills it today, null where it is vacant
 */
record OfficeItem(
        String code,
        String title,
        String kind,
        String body,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor,
        @Nullable String office) {}
