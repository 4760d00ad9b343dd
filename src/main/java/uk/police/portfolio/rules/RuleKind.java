package uk.police.portfolio.rules;

/** What a rule's value is. */
public enum RuleKind {
    /** A whole number, such as members or seats. */
    COUNT,
    /** A whole number of days in the calendar. */
    DAYS,
    /** A whole number of working days in England and Wales. */
    WORKING_DAYS,
    /** A whole number out of one hundred. */
    PERCENTAGE,
    /** Pounds and pence. */
    MONEY,
    /** One of a few named choices. */
    CHOICE
}
