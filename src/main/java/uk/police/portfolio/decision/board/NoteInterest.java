package uk.police.portfolio.decision.board;

/**
 * What a member declared aloud in a meeting.
 *
 * @param meeting {@code MTG-0001}
 */
public record NoteInterest(BoardMember member, String words, String meeting) {}
