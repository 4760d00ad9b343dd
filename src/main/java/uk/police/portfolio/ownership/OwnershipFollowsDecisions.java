package uk.police.portfolio.ownership;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.AssignOwner;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionInEffect;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.ratification.ForceRatified;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/**
 * A decision on ownership changes the map once it is in effect, in the same transaction: for its capabilities and the forces
 * that it binds by then, from its effective date on. A force that ratifies it later follows from the day on which it did.
 */
@Component
class OwnershipFollowsDecisions {

    private final CapabilityMap map;
    private final CaseRegister cases;
    private final Ratifications ratifications;

    OwnershipFollowsDecisions(CapabilityMap map, CaseRegister cases, Ratifications ratifications) {
        this.map = map;
        this.cases = cases;
        this.ratifications = ratifications;
    }

    @EventListener
    void on(DecisionInEffect news) {
        CaseDetails decided = cases.details(news.caseReference());
        List<String> bound = ratifications.boundForces(decided);
        LocalDate from = news.decided().effectiveOn();
        assign(news.asked(), news.decided(), bound, from, decided.reference(), news.by());
    }

    @EventListener
    void on(ForceRatified news) {
        CaseDetails decided = cases.details(news.caseReference());
        Proposal proposal = decided.proposal();
        if (decided.state() == CaseState.IN_EFFECT && proposal != null) {
            LocalDate day = LocalDate.ofInstant(news.at(), London.ZONE);
            LocalDate from = day.isAfter(proposal.effectiveOn()) ? day : proposal.effectiveOn();
            assign(decided.subject(), proposal, List.of(news.force()), from, decided.reference(), news.by());
        }
    }

    private void assign(
            DecisionSubject asked, Proposal decided, List<String> forces, LocalDate from, String reference, Actor by) {
        Ownership ownership = decided.ownership();
        if (ownership == null || forces.isEmpty()) {
            return;
        }
        // In the same order in every decision, so that no two wait for each other.
        asked.capabilityCodes().stream()
                .sorted()
                .forEach(capability -> map.assign(new AssignOwner(capability, forces, ownership, reference, from), by));
    }
}
