package uk.police.portfolio.authority.coverage;

/** The kinds of decision that authority is given for. */
public enum Matter {
    /** Who owns a capability: the centre, each force, or both. */
    OWNERSHIP,
    /** Spending on a programme. */
    PROGRAMME_FUNDING,
    /** Adopting a standard that forces then follow. */
    STANDARD_ADOPTION,
    /** Awarding money to try something new. */
    INNOVATION_AWARD
}
