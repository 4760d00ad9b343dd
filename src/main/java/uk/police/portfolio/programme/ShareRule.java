package uk.police.portfolio.programme;

/** How a programme's cost is shared over the forces that take part. */
public enum ShareRule {
    /** The same for each. */
    EQUAL,
    /** In proportion to officers, full-time equivalents on 30 September 2019. */
    BY_OFFICERS,
    /** In proportion to population, census of 2011. */
    BY_POPULATION,
    /** As typed; the shares must add up to the whole-life cost. */
    TYPED
}
