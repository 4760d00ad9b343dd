package uk.police.portfolio.ownership;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.AssignOwner;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.DecisionTaken;

/**
 * A decision on ownership changes the map in the same transaction: for the capabilities and the forces that the case was about,
 * from its effective date on.
 */
@Component
class OwnershipFollowsDecisions {

    private final CapabilityMap map;

    OwnershipFollowsDecisions(CapabilityMap map) {
        this.map = map;
    }

    @EventListener
    void assign(DecisionTaken decision) {
        Ownership ownership = decision.outcome();
        if (ownership == null) {
            return;
        }
        for (String capability : decision.asked().capabilityCodes()) {
            AssignOwner command = new AssignOwner(
                    capability,
                    decision.asked().forceCodes(),
                    ownership,
                    decision.caseReference(),
                    decision.decided().effectiveOn());
            map.assign(command, decision.by());
        }
    }
}
