package uk.police.portfolio.decision.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a decision can be called in.
 *
 * @param periodDays in working days, as frozen at publication
 * @param closesOn the last day; it ends with it in London
 * @param closesAt the instant from which a call is late
 * @param seatsNeeded how many seats have to call
 * @param forcesNeeded from how many forces
 * @param end null while it is open
 * @param calls the withdrawn ones among them
 */
public record WindowDetails(
        UUID id,
        Instant publishedAt,
        int periodDays,
        LocalDate closesOn,
        Instant closesAt,
        int seatsNeeded,
        int forcesNeeded,
        int rulesVersion,
        @Nullable WindowEnd end,
        List<CallDetails> calls) {

    public WindowDetails {
        calls = List.copyOf(calls);
    }

    public List<CallDetails> standing() {
        return calls.stream().filter(CallDetails::stands).toList();
    }

    public int seats() {
        return standing().size();
    }

    public int forces() {
        return (int) standing().stream().map(CallDetails::force).distinct().count();
    }

    public boolean isCalledBy(String seat) {
        return standing().stream().anyMatch(call -> call.seat().equals(seat));
    }
}
