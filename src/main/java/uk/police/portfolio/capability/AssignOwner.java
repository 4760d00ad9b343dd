package uk.police.portfolio.capability;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision gives a capability its owner for some forces.
 *
 * @param forceCodes the forces that it holds for; the others keep the owner they have
 * @param decisionReference the case that decided it, {@code DEC-0001}
 * @param effectiveOn its first day
 */
public record AssignOwner(
        String capabilityCode,
        List<String> forceCodes,
        Ownership ownership,
        String decisionReference,
        LocalDate effectiveOn) {

    public AssignOwner {
        forceCodes = List.copyOf(forceCodes);
    }
}
