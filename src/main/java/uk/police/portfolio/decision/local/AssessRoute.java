package uk.police.portfolio.decision.local;

import org.jspecify.annotations.Nullable;

/**
 * What the triager tells the rules, and the route that they choose.
 *
 * @param duplicateScore 0 to 100, or null where nobody has checked
 * @param duplicateReason why the score is what it is; needed with a score
 * @param chosen null is the route that the rules propose
 * @param overrideReason needed where another route is chosen
 */
public record AssessRoute(
        @Nullable Integer duplicateScore,
        String duplicateReason,
        boolean novel,
        @Nullable Route chosen,
        String overrideReason) {

    static final AssessRoute NOTHING = new AssessRoute(null, "", false, null, "");
}
