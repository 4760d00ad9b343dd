package uk.police.portfolio.decision.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.RatificationDetails;

/**
 * One force that takes part in a decision.
 *
 * @param outcome {@code BOUND} or {@code RESERVED}, as frozen with the decision
 * @param standing where it stands by now
 */
record ForceAnswer(String force, String share, String outcome, String standing, List<Seat> seats) {

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

    static ForceAnswer of(ForceOutcome outcome) {
        return new ForceAnswer(
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
                .map(ForceAnswer::ratification)
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
