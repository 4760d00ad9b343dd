package uk.police.portfolio.decision.pool;

import java.math.BigDecimal;
import java.util.Map;
import uk.police.portfolio.organisation.ForceDetails;

/** What the shares of a pool's cost follow. */
public enum ShareBasis {
    /** Every member pays the same. */
    EQUAL,
    /** By police officers, 30 September 2019. */
    OFFICERS,
    /** By people, census of 2011. */
    POPULATION,
    /** Each member's share is typed, in percent of the whole. */
    TYPED;

    private BigDecimal weightOf(ForceDetails force) {
        return switch (this) {
            case EQUAL -> BigDecimal.ONE;
            case OFFICERS -> force.officers();
            case POPULATION -> BigDecimal.valueOf(force.population());
            case TYPED -> throw new IllegalStateException("Typed for each force");
        };
    }

    /** @param percents as typed, by the forces' codes */
    BigDecimal weightOf(ForceDetails force, Map<String, BigDecimal> percents) {
        return this == TYPED ? percents.getOrDefault(force.code(), BigDecimal.ZERO) : weightOf(force);
    }
}
