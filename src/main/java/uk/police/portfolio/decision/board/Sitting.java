package uk.police.portfolio.decision.board;

import java.util.Set;
import java.util.UUID;

/**
 * A meeting in which a vote is held.
 *
 * @param reference {@code MTG-0001}
 * @param present the people who are there
 */
public record Sitting(String reference, Set<UUID> present) {

    public Sitting {
        present = Set.copyOf(present);
    }
}
