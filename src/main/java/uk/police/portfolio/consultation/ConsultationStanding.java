package uk.police.portfolio.consultation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Percentage;

/**
 * How far a consultation is, in numbers that anybody who may follow it may know.
 *
 * @param closed whether the answers are shown
 * @param repliesNeeded objections and changes that were asked for; nothing until it is closed
 * @param repliesPublished of those
 * @param leastResponse how many of a hundred must answer
 */
public record ConsultationStanding(
        String reference,
        boolean closed,
        int invited,
        int answered,
        int repliesNeeded,
        int repliesPublished,
        int leastResponse) {

    public @Nullable Percentage response() {
        return Percentage.of(answered, invited);
    }

    /** Judged by the exact numbers, not by the rounded rate. */
    public boolean reachesLeastResponse() {
        return BigDecimal.valueOf(answered)
                        .movePointRight(2)
                        .compareTo(BigDecimal.valueOf(leastResponse).multiply(BigDecimal.valueOf(invited)))
                >= 0;
    }

    public int repliesMissing() {
        return repliesNeeded - repliesPublished;
    }

    /** Closed, and every reply that is needed is published: what it was about may go on. */
    public boolean isSettled() {
        return closed && repliesMissing() == 0;
    }
}
