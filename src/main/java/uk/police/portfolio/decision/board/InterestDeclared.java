package uk.police.portfolio.decision.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * A member declared an interest and takes no further part.
 *
 * @param member who declared it aloud, where the secretariat wrote it down; null where the member did it themselves
 * @param meeting in which meeting, or null
 */
record InterestDeclared(
        Actor by,
        Instant at,
        CaseHeading heading,
        String interest,
        @Nullable UUID member,
        @Nullable String meeting) implements CaseEvent {

    @Override
    public String reason() {
        return interest;
    }

    @Override
    public List<Change> changes() {
        return Change.only(
                Change.to("member", member == null ? null : Change.person(member)), Change.to("meeting", meeting));
    }
}
