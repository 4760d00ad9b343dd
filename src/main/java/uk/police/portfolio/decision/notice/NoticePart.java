package uk.police.portfolio.decision.notice;

/** The parts of a notice that are written in words, in reading order; each has to say something. */
public enum NoticePart {
    /** What the decision is for. */
    PURPOSE,
    /** What was decided. */
    DECISION,
    /** The options that were considered, and why the others were rejected. */
    OPTIONS,
    /** What the chief finance officer says. */
    FINANCIAL,
    /** What the law says. */
    LEGAL,
    /** What it means for equality. */
    EQUALITY,
    /** What it means for the protection of personal data. */
    DATA_PROTECTION,
    /** Who was asked, and what they said. */
    CONSULTATION,
    /** The interests that were declared. */
    INTERESTS
}
