package uk.police.portfolio.spend;

/** What a figure rests on: a plan, and how far that has come, or what the body itself has returned. */
public enum SpendStanding {
    /** Submitted, and not decided yet. */
    PLANNED,
    /** Approved by a decision, or under way before the portal. */
    APPROVED,
    /** No plan at all: a return or an import has taken its place. */
    RETURNED
}
