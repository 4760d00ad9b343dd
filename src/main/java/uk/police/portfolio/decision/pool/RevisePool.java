package uk.police.portfolio.decision.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/**
 * New terms for a pool.
 *
 * @param forces codes of its members
 * @param percents each member's share by its code, where the shares are typed; otherwise not looked at
 * @param effectiveOn the first day on which they hold: today or later
 * @param reason why, in at least ten characters
 * @param versionRead the latest version that the person had read; 0 for a new pool
 */
public record RevisePool(
        List<String> forces,
        Set<Matter> matters,
        Money total,
        ShareBasis basis,
        Map<String, BigDecimal> percents,
        LocalDate effectiveOn,
        String reason,
        int versionRead) {

    public RevisePool {
        forces = List.copyOf(forces);
        matters = Set.copyOf(matters);
        percents = Map.copyOf(percents);
    }

    /** With shares that are not typed. */
    public RevisePool(
            List<String> forces,
            Set<Matter> matters,
            Money total,
            ShareBasis basis,
            LocalDate effectiveOn,
            String reason,
            int versionRead) {
        this(forces, matters, total, basis, Map.of(), effectiveOn, reason, versionRead);
    }
}
