package uk.police.portfolio.programme;

/** Whether a programme is one of the nation's or of forces. */
public enum ProgrammeLevel {
    /** Answered for by a national body, for policing as a whole. */
    NATIONAL,
    /** Answered for by a force or its policing body, alone or with others. */
    FORCE
}
