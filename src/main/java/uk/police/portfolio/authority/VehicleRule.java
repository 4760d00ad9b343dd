package uk.police.portfolio.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.authority.coverage.InstrumentKind;

/**
 * What the law lets one lawful vehicle do, or bars it from; data that needs legal sign-off.
 *
 * @param code stable; a refusal names it
 * @param givers who may give it: kinds of office, or {@code ANY}
 * @param takers who may take it, or may never take it, by effect
 * @param functions what stays with the giver, where functions are reserved
 * @param ownOnly only by the giver's own force: its chief officer, or the officers of the giver's body
 * @param version how often it was changed; the highest of a code is what holds
 * @param reason why it was changed
 * @param coSigners who has to sign besides, in words
 */
public record VehicleRule(
        String code,
        InstrumentKind kind,
        Effect effect,
        List<String> givers,
        List<String> takers,
        List<String> functions,
        String coSigners,
        String explanation,
        String citation,
        LocalDate reviewOn,
        boolean ownOnly,
        int version,
        String reason,
        Instant changedAt,
        String changedBy,
        String changedInOffice) {

    /** What a rule does. */
    public enum Effect {
        /** These may give it to those. */
        ALLOWS,
        /** It may never pass to those. */
        BARS_TAKER,
        /** It may never hand over these functions. */
        RESERVES_FUNCTION
    }

    public VehicleRule {
        givers = List.copyOf(givers);
        takers = List.copyOf(takers);
        functions = List.copyOf(functions);
    }

    boolean allowsGiver(String officeKind) {
        return givers.contains("ANY") || givers.contains(officeKind);
    }

    boolean allowsTaker(String officeKind) {
        return takers.contains("ANY") || takers.contains(officeKind);
    }
}
