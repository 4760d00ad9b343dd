package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionInEffect;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.ratification.ForceRatified;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/**
 * A decision on ownership takes the place of those in effect on the same capability, for the forces that it binds and they
 * bind as well, from the day on which it holds for each; as on the map of capabilities, and in the same transaction.
 */
@Component
class LaterDecisionsSupersede {

    private final Supersessions supersessions;
    private final CaseRegister cases;
    private final Ratifications ratifications;
    private final ApplicationEventPublisher events;
    private final DurableJobs jobs;

    LaterDecisionsSupersede(
            Supersessions supersessions,
            CaseRegister cases,
            Ratifications ratifications,
            ApplicationEventPublisher events,
            DurableJobs jobs) {
        this.supersessions = supersessions;
        this.cases = cases;
        this.ratifications = ratifications;
        this.events = events;
        this.jobs = jobs;
    }

    @EventListener
    void on(DecisionInEffect news) {
        CaseDetails later = cases.details(news.caseReference());
        supersede(later, ratifications.boundForces(later), news.decided().effectiveOn(), news.by(), news.at());
    }

    @EventListener
    void on(ForceRatified news) {
        CaseDetails later = cases.details(news.caseReference());
        Proposal proposal = later.proposal();
        if (later.state() == CaseState.IN_EFFECT && proposal != null) {
            LocalDate day = London.dayOf(news.at());
            LocalDate from = day.isAfter(proposal.effectiveOn()) ? day : proposal.effectiveOn();
            supersede(later, List.of(news.force()), from, news.by(), news.at());
        }
    }

    private void supersede(CaseDetails later, List<String> bound, LocalDate from, Actor by, Instant at) {
        Proposal proposal = later.proposal();
        if (proposal == null || proposal.ownership() == null || bound.isEmpty()) {
            return;
        }
        for (String reference : supersessions.earlierThan(later)) {
            CaseDetails earlier = cases.details(reference);
            Set<String> forces = noted(earlier, later, bound, from, at);
            if (!forces.isEmpty()) {
                events.publishEvent(new DecisionSuperseded(
                        by, at, earlier.heading(), later.reference(), new ArrayList<>(forces), from));
                stageEnd(reference, later.reference(), from, at);
            }
        }
    }

    private Set<String> noted(CaseDetails earlier, CaseDetails later, List<String> bound, LocalDate from, Instant at) {
        List<String> heldFor = ratifications.boundForces(earlier);
        Set<String> forces = new TreeSet<>();
        for (String capability : earlier.subject().capabilityCodes()) {
            if (later.subject().capabilityCodes().contains(capability)) {
                bound.stream()
                        .filter(heldFor::contains)
                        .filter(force -> supersessions.note(earlier, capability, force, later.id(), from, at))
                        .forEach(forces::add);
            }
        }
        return forces;
    }

    private void stageEnd(String earlier, String later, LocalDate from, Instant at) {
        Instant day = London.startOf(from);
        jobs.stage(
                SupersededDecisionEnds.NAME,
                earlier + "/" + later + "/" + at.toEpochMilli(),
                new SupersededDecisionEnds.Earlier(earlier),
                day.isAfter(at) ? day : at);
    }
}
