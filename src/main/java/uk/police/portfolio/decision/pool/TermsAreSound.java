package uk.police.portfolio.decision.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Refusal;

/** New terms name at least two forces that exist and have not left, hold from today at the earliest, and say why. */
final class TermsAreSound {

    private TermsAreSound() {}

    static List<Refusal> refusals(RevisePool terms, List<ForceDetails> members, PoolDetails pool, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (terms.effectiveOn().isBefore(today)) {
            refusals.add(Refusal.of("POOL_DATE_PAST"));
        }
        if (terms.reason().strip().length() < 10) {
            refusals.add(Refusal.of("POOL_REASON"));
        }
        if (terms.total().isNegative()) {
            refusals.add(Refusal.of("POOL_TOTAL_IS_NEGATIVE"));
        }
        if (members.size() < Set.copyOf(terms.forces()).size()) {
            refusals.add(Refusal.of("POOL_FORCE_IS_UNKNOWN"));
        }
        if (members.size() < 2) {
            refusals.add(Refusal.of("POOL_NEEDS_MEMBERS"));
        }
        pool.exits().stream()
                .filter(exit -> terms.forces().contains(exit.force()))
                .filter(exit -> !exit.leavesOn().isAfter(terms.effectiveOn()))
                .forEach(exit -> refusals.add(Refusal.of("POOL_FORCE_HAS_LEFT", exit.name(), exit.lastDay())));
        return refusals;
    }
}
