package uk.police.portfolio.decision.discussion;

/** Who may read what is said. */
public enum Audience {
    /** The board alone: its members who take part, its secretariat and its auditors. Nothing of it leaves the page of the case. */
    BOARD,
    /** Everybody who may read the case. */
    EVERYBODY
}
