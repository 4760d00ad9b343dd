package uk.police.portfolio.decision.board;

/** Why a member takes no part. */
public enum Recusal {
    /** They sent the case in. */
    AUTHOR,
    /** They hold an office in a body that sponsors, hosts or submits it, or in that body's other half. */
    TIED,
    /** They declared an interest. */
    DECLARED,
    /** The vote is held in a meeting at which they are not. */
    ABSENT
}
