package uk.police.portfolio.decision.pool;

import java.math.BigDecimal;

/** What a member weighs in a pool's shares. */
public record PoolShareWeight(String force, String name, BigDecimal weight) {

    /** The weight as it was typed, where the shares are. */
    public String percent() {
        return weight.stripTrailingZeros().toPlainString();
    }
}
