package uk.police.portfolio.decision.ratification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.decision.BySeatHolder;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.SeatHolders;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;

/**
 * What the missing seats answer, and where each force stands by it; what was frozen with the decision never changes. Acts on
 * one case follow one another, so an answer at the very end of its time has one outcome.
 */
@Service
@Transactional
public class Ratifications {

    private final RatificationRepository tasks;
    private final DecisionCourse cases;
    private final Bindings bindings;
    private final SeatHolders seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ratifications(
            RatificationRepository tasks,
            DecisionCourse cases,
            Bindings bindings,
            SeatHolders seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.bindings = bindings;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The seat's holder answers, once. Refused: {@code NOT_YOUR_SEAT} and {@code OWN_CASE} (on the record),
     * {@code RATIFICATION_IS_ANSWERED}, {@code RATIFICATION_IS_OVER} with the time, {@code RATIFICATION_NEEDS_WORDS}.
     *
     * @param seat {@code kent/policing-body}
     */
    @BySeatHolder
    public void answer(String caseReference, String seat, RatificationAnswer given, String words, Actor by) {
        if (!given.isGiven()) {
            throw new IllegalArgumentException("Nobody gives " + given);
        }
        CaseDetails decided = cases.lock(caseReference);
        seats.refuseUnlessTheirs(decided, seat, by);
        BindingDetails binding = standing(decided).orElseThrow(() -> new NotFoundException("ratification", seat));
        List<RatificationTask> all = tasks.findByBindingIdOrderBySeat(binding.id());
        RatificationTask asked = all.stream()
                .filter(task -> task.isOf(seat))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ratification", seat));
        asked.answer(given, words.strip(), decided, by, clock.instant());
        tasks.save(asked);
        tellIfRatified(decided, asked.forceCode(), all, by);
    }

    /** The time of those who have not answered is over; the deadline's own job calls this. */
    public void end(String caseReference, UUID bindingId) {
        CaseDetails decided = cases.lock(caseReference);
        Instant now = clock.instant();
        List<RatificationTask> all = tasks.findByBindingIdOrderBySeat(bindingId);
        List<RatificationTask> silent =
                all.stream().filter(task -> task.answer() == null).toList();
        silent.forEach(task -> task.fallSilent(decided, now));
        tasks.saveAll(silent);
        tellOfSilence(decided, silent, now);
        silent.stream()
                .map(RatificationTask::forceCode)
                .distinct()
                .forEach(force -> tellIfRatified(decided, force, all, Actor.PORTAL));
    }

    private void tellOfSilence(CaseDetails decided, List<RatificationTask> silent, Instant at) {
        silent.stream()
                .map(RatificationTask::answer)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(meant -> events.publishEvent(new RatificationEnded(
                        Actor.PORTAL,
                        at,
                        decided.heading(),
                        silent.stream().map(RatificationTask::seat).toList(),
                        meant)));
    }

    private void tellIfRatified(CaseDetails decided, String force, List<RatificationTask> all, Actor by) {
        if (standingOf(force, all) == ForceStanding.RATIFIED) {
            events.publishEvent(new ForceRatified(by, clock.instant(), decided.heading(), force));
        }
    }

    /** Every force that takes part, in the decision's order; empty where nothing is decided. */
    @Transactional(readOnly = true)
    public List<ForceOutcome> outcomes(CaseDetails decided) {
        return standing(decided).map(this::outcomes).orElse(List.of());
    }

    /** Where every force stood towards the decision that a hearing has reopened; empty where none was. */
    @Transactional(readOnly = true)
    public List<ForceOutcome> reopened(CaseDetails asked) {
        return bindings.reopened(asked).map(this::outcomes).orElse(List.of());
    }

    private List<ForceOutcome> outcomes(BindingDetails binding) {
        List<RatificationTask> all = tasks.findByBindingIdOrderBySeat(binding.id());
        Map<String, List<RatificationDetails>> byForce =
                all.stream().map(RatificationTask::details).collect(Collectors.groupingBy(RatificationDetails::force));
        List<ForceOutcome> outcomes = new ArrayList<>();
        for (ForceCoverage force : binding.answer().forces()) {
            ForceStanding now = force.isCovered() ? ForceStanding.BOUND : standingOf(force.force(), all);
            outcomes.add(new ForceOutcome(force, now, byForce.getOrDefault(force.force(), List.of())));
        }
        return outcomes;
    }

    /** Codes of the forces that the decision holds for by now: those it bound, and those that have ratified it since. */
    @Transactional(readOnly = true)
    public List<String> boundForces(CaseDetails decided) {
        return outcomes(decided).stream()
                .filter(outcome -> outcome.standing().isBound())
                .map(ForceOutcome::force)
                .toList();
    }

    /** What the reader is asked in the seat, where they fill it today. */
    @Transactional(readOnly = true)
    public Optional<RatificationDetails> askedOf(CaseDetails decided, String seat, Actor reader) {
        if (!seats.seatsOf(reader).contains(seat)) {
            return Optional.empty();
        }
        return standing(decided).stream()
                .flatMap(binding -> tasks.findByBindingIdOrderBySeat(binding.id()).stream())
                .filter(task -> task.isOf(seat))
                .map(RatificationTask::details)
                .findFirst();
    }

    private Optional<BindingDetails> standing(CaseDetails decided) {
        return bindings.of(decided);
    }

    private static ForceStanding standingOf(String force, List<RatificationTask> all) {
        return ForceStanding.of(all.stream()
                .filter(task -> task.forceCode().equals(force))
                .map(RatificationTask::answer)
                .collect(Collectors.toCollection(ArrayList::new)));
    }
}
