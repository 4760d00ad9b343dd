package uk.police.portfolio.programme.web.list;

/** What the list of programmes can be sorted by. */
enum ProgrammeSort {
    /** The reference, which is the order of registration. */
    REFERENCE("p.reference"),
    /** The title. */
    TITLE("p.title collate \"en-GB-x-icu\""),
    /** The sponsoring body's name. */
    SPONSOR("b.name collate \"en-GB-x-icu\""),
    /** The whole-life cost. */
    COST("p.whole_life_amount"),
    /** When anything about it last changed. */
    CHANGED("p.changed_at");

    private final String column;

    ProgrammeSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        return column + (descending ? " desc" : "") + ", p.reference";
    }
}
