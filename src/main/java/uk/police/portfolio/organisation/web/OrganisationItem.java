package uk.police.portfolio.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body, as the API gives it. */
record OrganisationItem(
        String code,
        String name,
        String kind,
        String region,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor) {}
