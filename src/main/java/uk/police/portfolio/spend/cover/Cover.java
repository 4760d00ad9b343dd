package uk.police.portfolio.spend.cover;

/** How far there is authority for money. */
public enum Cover {
    /** For both seats of the force, or a decision has bound the force already. */
    COVERED,
    /** For one of its two seats. */
    PARTIAL,
    /** For neither. */
    NONE,
    /** Nobody can be asked: no territorial force of the day, or a programme that the reader may not know of. */
    UNASKED
}
