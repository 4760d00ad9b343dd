package uk.police.portfolio.identity.web.people;

import uk.police.portfolio.web.Sort;

/** What the list of people is sorted by. */
enum PersonSort {
    /** Their name, as people sort names. */
    NAME("p.name collate \"en-GB-x-icu\""),
    /** Their address. */
    EMAIL("p.email");

    private final String column;

    PersonSort(String column) {
        this.column = column;
    }

    static String sql(Sort<PersonSort> sort) {
        return sort.key().column + (sort.descending() ? " desc" : "") + ", p.id";
    }
}
