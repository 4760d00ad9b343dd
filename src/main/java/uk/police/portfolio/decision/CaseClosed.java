package uk.police.portfolio.decision;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A case ended without a decision in favour. */
public record CaseClosed(Actor by, Instant at, CaseHeading heading, Ending ending, String reason) implements CaseEvent {

    /** How it ended. */
    public enum Ending {
        /** The board voted, and it was not carried. */
        NOT_CARRIED,
        /** The secretariat closed it. */
        CLOSED,
        /** Its author took it back. */
        WITHDRAWN
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("ending", ending));
    }
}
