package uk.police.portfolio.decision.board;

/** What a member votes. */
public enum Choice {
    /** In favour of what the board is asked. */
    FOR,
    /** Against it; needs a reason. */
    AGAINST,
    /** Neither; counts for the quorum only. */
    ABSTAIN
}
