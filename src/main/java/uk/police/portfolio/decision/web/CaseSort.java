package uk.police.portfolio.decision.web;

/** What the list of cases can be sorted by. */
enum CaseSort {
    /** Its reference: the order in which cases came in. */
    REFERENCE,
    /** What it is about. */
    TITLE,
    /** How long it has been where it is. */
    AGE;

    String sql(boolean descending) {
        String direction = descending ? " desc" : "";
        return switch (this) {
            case REFERENCE -> "c.reference collate \"C\"" + direction;
            case TITLE -> "c.title collate \"en-GB-x-icu\"" + direction + ", c.reference";
            case AGE -> "c.state_since" + (descending ? "" : " desc") + ", c.reference";
        };
    }
}
