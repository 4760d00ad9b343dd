package uk.police.portfolio.programme;

import java.util.EnumSet;
import java.util.Set;

/** Where a programme stands in its life. */
public enum ProgrammeStatus {
    /** Being written by the sponsor's people, who may save and come back. */
    DRAFT,
    /** Sent in; a case about it is open. */
    SUBMITTED,
    /** Sent back with a reason; the sponsor's people write again. */
    CHANGES_REQUESTED,
    /** Decided for; its baseline is frozen and it lives on. */
    APPROVED,
    /** Decided against, or its case was closed without a decision. */
    NOT_APPROVED,
    /** Taken back by its author before a decision. */
    WITHDRAWN,
    /** Under way before the portal: known from a stated source, never decided here. */
    RECORDED,
    /** Stopped for a time, with a reason. */
    PAUSED,
    /** Finished. */
    CLOSED,
    /** Ended before it was finished, with a reason. */
    CANCELLED;

    /** What it may become next; what is not listed is refused. */
    public Set<ProgrammeStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN, RECORDED);
            case SUBMITTED -> EnumSet.of(CHANGES_REQUESTED, APPROVED, NOT_APPROVED, WITHDRAWN);
            case CHANGES_REQUESTED -> EnumSet.of(SUBMITTED, NOT_APPROVED, WITHDRAWN);
            case APPROVED, RECORDED -> EnumSet.of(PAUSED, CLOSED, CANCELLED);
            case PAUSED -> EnumSet.of(APPROVED, RECORDED, CLOSED, CANCELLED);
            case NOT_APPROVED, WITHDRAWN, CLOSED, CANCELLED -> EnumSet.noneOf(ProgrammeStatus.class);
        };
    }

    public boolean canBecome(ProgrammeStatus other) {
        return next().contains(other);
    }

    /** Whether its sections may be written. */
    public boolean isWritable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether everybody who is signed in may read it. */
    public boolean isPublicToPolicing() {
        return switch (this) {
            case APPROVED, RECORDED, PAUSED, CLOSED, CANCELLED -> true;
            case DRAFT, SUBMITTED, CHANGES_REQUESTED, NOT_APPROVED, WITHDRAWN -> false;
        };
    }

    /** Whether it is being delivered: its stage may change and its forecast may be revised. */
    public boolean isUnderWay() {
        return this == APPROVED || this == RECORDED || this == PAUSED;
    }
}
