package uk.police.portfolio.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.BodyKind;

/** One body in the list, with the body that maintains it today or the forces that it maintains. */
record BodyRow(
        String code,
        String name,
        BodyKind kind,
        String region,
        @Nullable LocalDate toOn,
        @Nullable String counterpart) {}
