package uk.police.portfolio.decision.board;

import java.util.UUID;

/**
 * A voting office of the board, and who holds it or stands in for its holder.
 *
 * @param chair the office chairs the board
 */
public record BoardMember(UUID officeId, String officeTitle, boolean chair, UUID personId, String personName) {}
