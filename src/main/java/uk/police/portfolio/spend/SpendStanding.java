package uk.police.portfolio.spend;

/** How far the plan behind a spend line has come. */
public enum SpendStanding {
    /** Submitted, and not decided yet. */
    PLANNED,
    /** Approved by a decision, or under way before the portal. */
    APPROVED
}
