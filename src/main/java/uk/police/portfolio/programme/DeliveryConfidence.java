package uk.police.portfolio.programme;

/** How likely it is that the programme delivers in time, cost and quality. */
public enum DeliveryConfidence {
    /** Likely, with no major issues. */
    GREEN,
    /** Feasible, with significant issues that need attention. */
    AMBER,
    /** Appears unachievable unless something changes. */
    RED
}
