package uk.police.portfolio.decision.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case in the collection.
 *
 * @param bound how many forces the decision binds, as frozen with it; null where nothing is decided
 * @param reserved how many it reserved
 */
record DecisionItem(
        String reference,
        String title,
        String matter,
        String subject,
        String state,
        @Nullable LocalDate decidedOn,
        @Nullable String decider,
        @Nullable Instant publishedAt,
        boolean urgent,
        @Nullable Integer bound,
        @Nullable Integer reserved) {}
