package uk.police.portfolio.organisation;

/** In what capacity a person holds an office. */
public enum Capacity {
    /** Holds the office in their own right. */
    SUBSTANTIVE,
    /** Holds it until somebody is appointed; needs evidence. */
    ACTING,
    /** Stands in for the holder; needs evidence. */
    DEPUTISING
}
