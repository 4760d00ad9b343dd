package uk.police.portfolio.consultation.answer;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.consultation.ConsultationEvent;
import uk.police.portfolio.consultation.ConsultationHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * A seat answered, or answered anew. What it said comes on the record when the consultation is closed; until then its seal.
 *
 * @param seal a hash of the answer
 */
record AnswerGiven(Actor by, Instant at, ConsultationHeading heading, String seatCode, int number, String seal)
        implements ConsultationEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seat", seatCode), Change.to("number", number), Change.to("seal", seal));
    }
}
