package uk.police.portfolio.decision;

/** Why a vote ends without a result. */
public enum StopReason {
    /** Too few members are left who may vote. */
    QUORUM_LOST,
    /** What the board is asked has changed. */
    CASE_CHANGED
}
