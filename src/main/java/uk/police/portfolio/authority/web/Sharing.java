package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import uk.police.portfolio.organisation.ForceDetails;

/** How a total is shared out over the forces. */
enum Sharing {
    /** The same for each. */
    EQUAL,
    /** In proportion to officers. */
    OFFICERS,
    /** In proportion to population. */
    POPULATION;

    static Sharing of(String text) {
        for (Sharing known : values()) {
            if (known.name().equals(text)) {
                return known;
            }
        }
        return EQUAL;
    }

    /** A force without the figure counts as one. */
    BigDecimal weight(ForceDetails force) {
        BigDecimal weight =
                switch (this) {
                    case EQUAL -> BigDecimal.ONE;
                    case OFFICERS -> force.officers();
                    case POPULATION -> BigDecimal.valueOf(force.population());
                };
        return weight.signum() == 0 ? BigDecimal.ONE : weight;
    }
}
