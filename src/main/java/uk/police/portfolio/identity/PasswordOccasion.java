package uk.police.portfolio.identity;

/** On what occasion a password was set. */
public enum PasswordOccasion {
    /** The person accepted their invitation. */
    INVITATION,
    /** They had forgotten it and used a link that was mailed to them. */
    RESET,
    /** They changed it, knowing the one before. */
    CHANGE
}
