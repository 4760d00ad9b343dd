package uk.police.portfolio.programme.web.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A programme, as the API gives it.
 *
 * @param wholeLifeCost pounds with two decimals
 * @param costBasis what a stated cost is, where it has no yearly split; such costs are never added up
 * @param originalBaseline what was first approved or recorded; null for a draft, and where it has no yearly split
 * @param baseline what it is measured by: the original, or the plan that a decision put in its place
 * @param baselineDecision the reference of that decision
 */
record ProgrammeItem(
        String reference,
        String title,
        String level,
        String status,
        String sponsor,
        @Nullable String stage,
        @Nullable String deliveryConfidence,
        @Nullable String ambition,
        @Nullable String enabler,
        String wholeLifeCost,
        String costBasis,
        boolean illustrative,
        Instant changedAt,
        @Nullable String originalBaseline,
        @Nullable String baseline,
        @Nullable String baselineDecision) {}
