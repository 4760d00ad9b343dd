package uk.police.portfolio.decision.discussion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** Somebody said something. Not what: the record is read by more people than the board. */
record CommentMade(
        Actor by,
        Instant at,
        CaseHeading heading,
        Audience to,
        int number,
        @Nullable Integer corrects) implements CaseEvent {

    @Override
    public List<Change> changes() {
        return Change.only(Change.to("audience", to), Change.to("comment", number), Change.to("corrects", corrects));
    }
}
