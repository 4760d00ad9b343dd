package uk.police.portfolio.decision.board;

/**
 * A member votes.
 *
 * @param editionRead the version of the case that they read
 * @param reason may be empty, unless they vote against
 */
public record CastVote(int editionRead, Choice choice, String reason) {}
