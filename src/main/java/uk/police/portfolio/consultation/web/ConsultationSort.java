package uk.police.portfolio.consultation.web;

/** What the list of consultations can be sorted by. */
enum ConsultationSort {
    /** The order in which they were opened. */
    REFERENCE,
    /** What they are about. */
    TITLE,
    /** Until when seats may answer. */
    LAST_DAY;

    String sql(boolean descending) {
        String direction = descending ? " desc" : "";
        return switch (this) {
            case REFERENCE -> "c.reference collate \"C\"" + direction;
            case TITLE -> "c.title collate \"en-GB-x-icu\"" + direction + ", c.reference";
            case LAST_DAY -> "c.last_day" + direction + ", c.reference";
        };
    }
}
