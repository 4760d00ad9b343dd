package uk.police.portfolio.authority.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageStatus;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.authority.coverage.SeatCoverage;
import uk.police.portfolio.authority.coverage.SeatKind;
import uk.police.portfolio.shared.Percentage;

/** The answer about coverage as it goes over the wire: amounts and ratios as text, a ratio of nothing as null. */
record CoverageResponse(Forces forces, Seats seats, Spend spend, List<Result> results) {

    /** How many forces are covered, and how far. */
    record Forces(
            long covered,
            long partial,
            long none,
            long total,
            @Nullable String percent) {}

    /** How many seats are covered. */
    record Seats(long covered, long total, @Nullable String percent) {}

    /** How much of the money is covered forces'. */
    record Spend(String covered, String total, @Nullable String percent) {}

    /** One force. */
    record Result(String force, CoverageStatus status, String amount, List<Seat> seats) {}

    /** One seat: the instrument used, or the nearest miss. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seat(
            SeatKind seat,
            boolean covered,
            @Nullable String instrument,
            @Nullable List<String> instruments,
            @Nullable String reason,
            @Nullable String nearest,
            @Nullable String shortfall) {}

    static CoverageResponse of(CoverageAnswer answer) {
        return new CoverageResponse(
                new Forces(
                        answer.count(CoverageStatus.COVERED),
                        answer.count(CoverageStatus.PARTIAL),
                        answer.count(CoverageStatus.NONE),
                        answer.forces().size(),
                        plain(answer.forcesPercent())),
                new Seats(answer.coveredSeats(), answer.totalSeats(), plain(answer.seatsPercent())),
                new Spend(answer.coveredSpend().plain(), answer.totalSpend().plain(), plain(answer.spendPercent())),
                answer.forces().stream().map(CoverageResponse::result).toList());
    }

    private static Result result(ForceCoverage force) {
        return new Result(
                force.force(),
                force.status(),
                force.amount().plain(),
                force.seats().stream().map(CoverageResponse::seat).toList());
    }

    private static Seat seat(SeatCoverage seat) {
        NearestMiss miss = seat.miss();
        if (miss == null) {
            List<String> several = seat.instruments().size() > 1 ? seat.instruments() : null;
            return new Seat(seat.kind(), true, seat.instrument(), several, null, null, null);
        }
        String shortfall = miss.shortfall() == null ? null : miss.shortfall().plain();
        return new Seat(seat.kind(), false, null, null, miss.reason().name(), miss.instrument(), shortfall);
    }

    private static @Nullable String plain(@Nullable Percentage ratio) {
        return ratio == null ? null : ratio.plain();
    }
}
