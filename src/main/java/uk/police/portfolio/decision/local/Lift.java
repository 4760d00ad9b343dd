package uk.police.portfolio.decision.local;

/** What lifts a case from the lowest level that has authority to the board. */
public enum Lift {
    /** It costs more than a force decides alone. */
    OVER_LOCAL_LIMIT,
    /** It is likely to be a duplicate of another one. */
    LIKELY_DUPLICATE,
    /** Several forces take part. */
    SEVERAL_FORCES,
    /** Nobody has done the like before. */
    NOVEL
}
