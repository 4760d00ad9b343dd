package uk.police.portfolio.consultation;

/** Where a consultation is. */
public enum ConsultationState {
    /** Seats may answer until its last day is over; then it waits to be closed or extended. */
    OPEN,
    /** The answers are shown; objections and changes get their replies. */
    CLOSED,
    /** It ended without a result, because what it was about did. Its answers stay hidden. */
    ABANDONED
}
