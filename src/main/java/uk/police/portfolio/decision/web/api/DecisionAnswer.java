package uk.police.portfolio.decision.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.callin.WindowDetails;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.RatificationDetails;

/**
 * One case with its decision, and whom it binds.
 *
 * @param decision null until it is decided
 * @param forces in the order of the decision
 */
record DecisionAnswer(
        String reference,
        String title,
        String matter,
        String subject,
        String state,
        int edition,
        @Nullable Decision decision,
        @Nullable Window callIn,
        List<Force> forces) {

    /** What was decided, by whom. */
    record Decision(
            LocalDate decidedOn,
            @Nullable String decider,
            @Nullable String owner,
            String reasons,
            LocalDate effectiveOn,
            List<Condition> conditions,
            @Nullable Instant publishedAt,
            boolean urgent) {}

    /** A condition that the decision was made under. */
    record Condition(String words, String owner, LocalDate dueOn) {}

    /** The time in which it can be called in. */
    record Window(
            Instant publishedAt,
            Instant closesAt,
            int seatsNeeded,
            int forcesNeeded,
            int seats,
            int forces,
            @Nullable String end) {}

    /**
     * One force.
     *
     * @param outcome {@code BOUND} or {@code RESERVED}, as frozen with the decision
     * @param standing where it stands by now
     */
    record Force(String force, String share, String outcome, String standing, List<Seat> seats) {}

    /** One seat: the instruments used, or why none was; and what it has answered since. */
    record Seat(
            String seat,
            boolean covered,
            List<String> instruments,
            @Nullable String reason,
            @Nullable String nearest,
            @Nullable String shortfall,
            @Nullable Ratification ratification) {}

    /** What a missing seat was asked, and has answered. */
    record Ratification(
            LocalDate dueOn,
            String silence,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            String words) {}

    static DecisionAnswer of(CaseDetails asked, @Nullable WindowDetails window, List<ForceOutcome> outcomes) {
        return new DecisionAnswer(
                asked.reference(),
                asked.title(),
                asked.subject().matter().name(),
                asked.subject().reference(),
                asked.state().name(),
                asked.edition(),
                decision(asked),
                window == null || asked.decidedOn() == null ? null : window(window),
                outcomes.stream().map(DecisionAnswer::force).toList());
    }

    private static @Nullable Decision decision(CaseDetails asked) {
        Proposal decided = asked.proposal();
        LocalDate on = asked.decidedOn();
        if (on == null || decided == null) {
            return null;
        }
        return new Decision(
                on,
                asked.decider(),
                decided.ownership() == null ? null : decided.ownership().words(),
                decided.reasons(),
                decided.effectiveOn(),
                decided.conditions().stream()
                        .map(each -> new Condition(each.words(), each.owner(), each.dueOn()))
                        .toList(),
                asked.publishedAt(),
                asked.urgent());
    }

    private static Window window(WindowDetails window) {
        return new Window(
                window.publishedAt(),
                window.closesAt(),
                window.seatsNeeded(),
                window.forcesNeeded(),
                window.seats(),
                window.forces(),
                window.end() == null ? null : window.end().name());
    }

    private static Force force(ForceOutcome outcome) {
        return new Force(
                outcome.force(),
                outcome.ruled().amount().plain(),
                outcome.ruled().isCovered() ? "BOUND" : "RESERVED",
                outcome.standing().name(),
                outcome.ruled().seats().stream()
                        .map(seat -> seat(seat, outcome.ratifications()))
                        .toList());
    }

    private static Seat seat(SeatCoverage seat, List<RatificationDetails> asked) {
        NearestMiss miss = seat.miss();
        Ratification ratification = asked.stream()
                .filter(each -> each.seat().equals(seat.seat()))
                .findFirst()
                .map(DecisionAnswer::ratification)
                .orElse(null);
        return new Seat(
                seat.seat(),
                seat.covered(),
                seat.instruments(),
                miss == null ? null : miss.reason().name(),
                miss == null ? null : miss.instrument(),
                miss == null || miss.shortfall() == null
                        ? null
                        : miss.shortfall().plain(),
                ratification);
    }

    private static Ratification ratification(RatificationDetails asked) {
        return new Ratification(
                asked.dueOn(),
                asked.silence().name(),
                asked.answer() == null ? null : asked.answer().name(),
                asked.answeredAt(),
                asked.answeredBy(),
                asked.words());
    }
}
