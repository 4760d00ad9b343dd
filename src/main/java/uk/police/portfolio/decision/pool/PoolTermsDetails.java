package uk.police.portfolio.decision.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/**
 * One version of a pool's terms.
 *
 * @param effectiveOn the first day on which it holds
 * @param matters what the pool votes on, beside the board
 * @param total what its members pay together in a year
 * @param members as this version names them; one may have left since
 */
public record PoolTermsDetails(
        int number,
        LocalDate effectiveOn,
        Set<Matter> matters,
        Money total,
        ShareBasis basis,
        List<PoolShareWeight> members,
        String reason,
        Instant madeAt,
        String madeBy,
        String madeInOffice) {

    public PoolTermsDetails {
        matters = Set.copyOf(matters);
        members = List.copyOf(members);
    }

    /** Each member's share was typed, in percent. */
    public boolean isTyped() {
        return basis == ShareBasis.TYPED;
    }
}
