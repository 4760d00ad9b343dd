package uk.police.portfolio.decision.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * Those who had not voted were reminded.
 *
 * @param members how many of the roll
 * @param seats how many of the pool that votes beside the board
 */
public record VotersReminded(Actor by, Instant at, CaseHeading heading, int members, int seats, LocalDate closesOn)
        implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("members", members), Change.to("seats", seats), Change.to("closesOn", closesOn));
    }
}
