package uk.police.portfolio.authority.web.coverage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.ForceDetails;

/** Where the forces' amounts come from. */
enum Sharing {
    /** A sum, the same for each. */
    EQUAL,
    /** A sum, in proportion to officers. */
    OFFICERS,
    /** A sum, in proportion to population. */
    POPULATION,
    /** An amount typed for each force. */
    TYPED;

    static @Nullable Sharing of(String text) {
        for (Sharing known : values()) {
            if (known.name().equals(text)) {
                return known;
            }
        }
        return null;
    }

    /** A force without the figure counts as one. */
    BigDecimal weight(ForceDetails force) {
        BigDecimal weight =
                switch (this) {
                    case EQUAL, TYPED -> BigDecimal.ONE;
                    case OFFICERS -> force.officers();
                    case POPULATION -> BigDecimal.valueOf(force.population());
                };
        return weight.signum() == 0 ? BigDecimal.ONE : weight;
    }
}
