package uk.police.portfolio.decision;

import java.util.Set;
import java.util.UUID;

/**
 * Which cases somebody may know of. A decided case is open to everybody who is signed in.
 *
 * @param seesAll every case that was sent in
 * @param seesBoard every case that has been before the board
 * @param bodies the bodies whose own cases they see
 * @param consulted references of the cases that their seats were consulted on, or vote on with a pool
 */
public record CaseReader(boolean seesAll, boolean seesBoard, Set<UUID> bodies, Set<String> consulted) {

    public CaseReader {
        bodies = Set.copyOf(bodies);
        consulted = Set.copyOf(consulted);
    }

    public boolean sees(CaseDetails asked) {
        return asked.decidedOn() != null || asked.publishedAt() != null || seesInFull(asked);
    }

    /** Those who may know of it whether it is decided or not: they read what is exempt from publication, too. */
    public boolean seesInFull(CaseDetails asked) {
        return seesAll
                || (seesBoard && asked.beforeBoardAt() != null)
                || consulted.contains(asked.reference())
                || bodies.contains(asked.subject().sponsoringBodyId())
                || bodies.contains(asked.subject().submittingBodyId());
    }
}
