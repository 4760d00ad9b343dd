package uk.police.portfolio.authority.coverage;

/** How far a force is covered. */
public enum CoverageStatus {
    /** Both seats: a decision binds the force. */
    COVERED,
    /** One of its two seats. */
    PARTIAL,
    /** Neither seat. */
    NONE
}
