package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.SeatKind;

/**
 * One seat that is asked to ratify.
 *
 * @param seat {@code kent/policing-body}
 * @param dueOn the last day in time
 * @param closesAt the instant from which an answer is late
 * @param silence what no answer means, as frozen when it was asked
 * @param answer null where there is none yet
 * @param words its conditions or its reason
 */
public record RatificationDetails(
        String force,
        String seat,
        SeatKind kind,
        Instant openedAt,
        LocalDate dueOn,
        Instant closesAt,
        Silence silence,
        int rulesVersion,
        @Nullable RatificationAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        String words) {

    public boolean isOpen() {
        return answer == null;
    }
}
