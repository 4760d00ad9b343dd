package uk.police.portfolio.decision.board;

/** How a vote ended. */
public enum VotingEnd {
    /** The chair closed it and it was carried. */
    CARRIED,
    /** The chair closed it and it was not carried. */
    NOT_CARRIED,
    /** Too few members were left who may vote. */
    QUORUM_LOST,
    /** What the board was asked changed. */
    CASE_CHANGED,
    /** It was tied, and the board votes anew. */
    HELD_ANEW,
    /** The case was withdrawn or closed. */
    CASE_ENDED
}
