package uk.police.portfolio.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * No more answers are taken, and those given are shown.
 *
 * @param answers what each seat said last; only now does it come on the record
 */
public record ConsultationClosed(
        Actor by,
        Instant at,
        ConsultationHeading heading,
        ConsultationStanding standing,
        List<LastAnswer> answers,
        @Nullable String reason)
        implements ConsultationEvent {

    /** A seat's last answer, by its number among the seat's answers. */
    public record LastAnswer(String seatCode, String answer, int number) {}

    @Override
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(List.of(
                Change.to("invited", standing.invited()),
                Change.to("answered", standing.answered()),
                Change.to("repliesNeeded", standing.repliesNeeded())));
        answers.forEach(last -> changes.add(Change.to(last.seatCode(), last.answer() + " (" + last.number() + ")")));
        return changes;
    }
}
