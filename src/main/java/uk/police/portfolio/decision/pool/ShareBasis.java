package uk.police.portfolio.decision.pool;

import java.math.BigDecimal;
import uk.police.portfolio.organisation.ForceDetails;

/** What the shares of a pool's cost follow. */
public enum ShareBasis {
    /** Every member pays the same. */
    EQUAL,
    /** By police officers, 30 September 2019. */
    OFFICERS,
    /** By people, census of 2011. */
    POPULATION;

    BigDecimal weightOf(ForceDetails force) {
        return switch (this) {
            case EQUAL -> BigDecimal.ONE;
            case OFFICERS -> force.officers();
            case POPULATION -> BigDecimal.valueOf(force.population());
        };
    }
}
