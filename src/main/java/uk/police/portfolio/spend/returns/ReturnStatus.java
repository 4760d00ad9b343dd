package uk.police.portfolio.spend.returns;

/** Where a quarterly return stands. */
public enum ReturnStatus {
    /** The body writes its lines. */
    OPEN,
    /** Sent in, and not looked at yet. */
    SUBMITTED,
    /** National finance reads it. */
    IN_REVIEW,
    /** Sent back to the body with the reason. */
    CHANGES_REQUESTED,
    /** Posted, and frozen. */
    APPROVED;

    public boolean canBecome(ReturnStatus next) {
        return switch (this) {
            case OPEN, CHANGES_REQUESTED -> next == SUBMITTED;
            case SUBMITTED -> next == IN_REVIEW;
            case IN_REVIEW -> next == CHANGES_REQUESTED || next == APPROVED;
            case APPROVED -> false;
        };
    }

    /** Whether the body may write its lines. */
    public boolean isWritable() {
        return this == OPEN || this == CHANGES_REQUESTED;
    }
}
