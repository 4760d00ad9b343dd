package uk.police.portfolio.decision.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Refusal;

/**
 * New terms name at least two forces that exist and are not about to leave, hold from today at the earliest, and say why. A force
 * whose notice has run may be named again; shares that are typed are 100% together.
 */
final class TermsAreSound {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

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
                .filter(exit ->
                        exit.leavesOn().isAfter(today) && !exit.leavesOn().isAfter(terms.effectiveOn()))
                .forEach(exit -> refusals.add(Refusal.of("POOL_FORCE_HAS_LEFT", exit.name(), exit.lastDay())));
        if (terms.basis() == ShareBasis.TYPED) {
            refusals.addAll(ofTheShares(terms, members));
        }
        return refusals;
    }

    private static List<Refusal> ofTheShares(RevisePool terms, List<ForceDetails> members) {
        List<Refusal> refusals = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (ForceDetails member : members) {
            BigDecimal share = terms.percents().getOrDefault(member.code(), BigDecimal.ZERO);
            sum = sum.add(share);
            if (share.signum() <= 0) {
                refusals.add(Refusal.of("POOL_SHARE_IS_MISSING", member.name()));
            }
        }
        if (sum.compareTo(WHOLE) != 0) {
            refusals.add(Refusal.of(
                    "POOL_SHARES_ARE_NOT_THE_WHOLE", sum.stripTrailingZeros().toPlainString()));
        }
        return refusals;
    }
}
