package uk.police.portfolio.decision.callin;

/** How a window ended. */
public enum WindowEnd {
    /** Its time was over, and too few seats had called. */
    ENDED,
    /** Enough seats had called. */
    CALLED_IN
}
