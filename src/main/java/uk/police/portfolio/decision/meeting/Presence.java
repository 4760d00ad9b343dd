package uk.police.portfolio.decision.meeting;

/** Whether a member was at a meeting. */
public enum Presence {
    /** They were there, in the room or over the link. */
    PRESENT,
    /** They said or were found not to be there. */
    APOLOGIES
}
