package uk.police.portfolio.spend.file;

/** How far a file is. */
public enum FileState {
    /** Uploaded, and not looked at yet. */
    KEPT,
    /** A job reads it. */
    READING,
    /** It cannot be taken as it is. */
    FAULTY,
    /** What it would do is known, and waits to be confirmed. */
    CHECKED,
    /** It was confirmed, and a job takes it. */
    APPLYING,
    /** Its lines were taken. */
    APPLIED,
    /** Nobody wants it any more, and its content is gone. */
    ABANDONED;

    /** A job works on it. */
    public boolean isWorkedOn() {
        return this == READING || this == APPLYING;
    }

    /** Nothing comes after it. */
    public boolean isOver() {
        return this == APPLIED || this == ABANDONED;
    }
}
