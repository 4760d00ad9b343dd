package uk.police.portfolio.decision.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/**
 * New terms for a pool.
 *
 * @param forces codes of its members
 * @param effectiveOn the first day on which they hold: today or later
 * @param reason why, in at least ten characters
 * @param versionRead the latest version that the person had read; 0 for a new pool
 */
public record RevisePool(
        List<String> forces,
        Set<Matter> matters,
        Money total,
        ShareBasis basis,
        LocalDate effectiveOn,
        String reason,
        int versionRead) {

    public RevisePool {
        forces = List.copyOf(forces);
        matters = Set.copyOf(matters);
    }
}
