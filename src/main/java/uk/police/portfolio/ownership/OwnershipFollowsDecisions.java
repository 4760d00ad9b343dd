package uk.police.portfolio.ownership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.AssignOwner;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionEnded;
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
        assign(news.asked(), news.decided(), bound, from(news.decided(), news.at()), decided.reference(), news.by());
    }

    @EventListener
    void on(ForceRatified news) {
        CaseDetails decided = cases.details(news.caseReference());
        Proposal proposal = decided.proposal();
        if (decided.state() == CaseState.IN_EFFECT && proposal != null) {
            LocalDate from = from(proposal, news.at());
            assign(decided.subject(), proposal, List.of(news.force()), from, decided.reference(), news.by());
        }
    }

    /** Where it is complete, what it gave stays; where another takes its place, that one gives the owner. */
    @EventListener
    void on(DecisionEnded news) {
        if (news.how() == CaseAct.EXPIRE) {
            CaseDetails ended = cases.details(news.caseReference());
            LocalDate lastDay = London.dayOf(news.at());
            ended.subject().capabilityCodes().stream()
                    .sorted()
                    .forEach(capability -> map.release(capability, ended.reference(), lastDay, news.by()));
        }
    }

    /** The day that was decided, but never one before the decision had its effect. */
    private static LocalDate from(Proposal decided, Instant at) {
        LocalDate day = London.dayOf(at);
        return day.isAfter(decided.effectiveOn()) ? day : decided.effectiveOn();
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
