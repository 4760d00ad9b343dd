package uk.police.portfolio.authority.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One instrument as it goes over the wire: amounts as text, an unlimited limit as null. */
record InstrumentItem(
        String reference,
        String kind,
        String title,
        String state,
        List<String> givers,
        String taker,
        List<String> matters,
        List<String> capabilities,
        List<String> excludedCapabilities,
        @Nullable String singleLimit,
        @Nullable String aggregateLimit,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate revokedOn,
        @Nullable String parent,
        boolean subDelegable,
        String successionRule,
        @Nullable String invalidBecause,
        int signatures) {}
