package uk.police.portfolio.decision.meeting;

/** Where a meeting is. */
public enum MeetingState {
    /** It will take place, or takes place just now. */
    SCHEDULED,
    /** It took place, and its record is complete. */
    CLOSED,
    /** It does not take place. */
    CANCELLED
}
