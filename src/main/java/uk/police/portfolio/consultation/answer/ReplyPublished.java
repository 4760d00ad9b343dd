package uk.police.portfolio.consultation.answer;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.consultation.ConsultationEvent;
import uk.police.portfolio.consultation.ConsultationHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A reply to a seat's objection, or to the change that it wants, was published. */
public record ReplyPublished(Actor by, Instant at, ConsultationHeading heading, String seatCode, String words)
        implements ConsultationEvent {

    @Override
    public String reason() {
        return words;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seat", seatCode));
    }
}
