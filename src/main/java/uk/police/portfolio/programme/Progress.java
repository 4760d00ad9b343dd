package uk.police.portfolio.programme;

/** How far a section has come. */
public enum Progress {
    /** Nothing is said yet. */
    NOT_STARTED,
    /** Something is said, something is missing. */
    IN_PROGRESS,
    /** Nothing is missing. */
    COMPLETED,
    /** Nothing is said, and nothing needs to be. */
    OPTIONAL
}
