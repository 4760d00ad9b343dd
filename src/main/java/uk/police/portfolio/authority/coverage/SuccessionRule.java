package uk.police.portfolio.authority.coverage;

/** What becomes of an instrument for a giver whose office has ended. */
public enum SuccessionRule {
    /** It stays in force as the successor's own. */
    CONTINUES,
    /** It expires, for that giver, the day after the office ended. */
    LAPSES,
    /** It counts as unsigned, for that giver, until the successor signs. */
    NEEDS_RECONFIRMATION
}
