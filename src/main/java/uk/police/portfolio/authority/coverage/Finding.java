package uk.police.portfolio.authority.coverage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * What was found about one candidate.
 *
 * @param reason the first check that failed, or null where it covers
 * @param shortfall by how much, where it is a limit that failed
 * @param specificity how closely its scope fits, where it covers
 * @param headroom the least that is left along its chain, where it covers; null is unlimited
 */
record Finding(
        Candidate candidate,
        @Nullable MissReason reason,
        @Nullable Money shortfall,
        int specificity,
        @Nullable Money headroom) {

    /** Of several that cover: the first is used. */
    static final Comparator<Finding> PREFERRED = comparing(Finding::specificity)
            .reversed()
            .thenComparing(
                    Finding::headroom,
                    nullsLast(Comparator.<Money>naturalOrder()).reversed())
            .thenComparing(finding -> finding.candidate().effectiveFrom())
            .thenComparing(Finding::candidate, Candidate.BY_REFERENCE);

    /** Of several that miss: the first came nearest. */
    static final Comparator<Finding> NEAREST = Comparator.comparingInt(Finding::distance)
            .thenComparing(Finding::excess)
            .thenComparing(finding -> finding.candidate().effectiveFrom(), Comparator.reverseOrder())
            .thenComparing(Finding::candidate, Candidate.BY_REFERENCE);

    static Finding missed(Candidate candidate, MissReason reason) {
        return new Finding(candidate, reason, null, 0, null);
    }

    static Finding nearer(@Nullable Finding one, Finding other) {
        return one == null || NEAREST.compare(other, one) < 0 ? other : one;
    }

    boolean covers() {
        return reason == null;
    }

    NearestMiss asMiss() {
        if (reason == null) {
            throw new IllegalStateException("It covers: " + candidate.terms().reference());
        }
        return new NearestMiss(reason, candidate.terms().reference(), shortfall);
    }

    private int distance() {
        return reason == null ? Integer.MIN_VALUE : -reason.place();
    }

    private Money excess() {
        return shortfall == null ? Money.ZERO : shortfall;
    }
}
