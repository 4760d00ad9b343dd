package uk.police.portfolio.spend.web;

import uk.police.portfolio.spend.SpendQuestion;

/** Where the lines behind a number are. */
final class SpendAddress {

    static final String LINES = "/spend/lines";

    private SpendAddress() {}

    static String of(SpendQuestion question) {
        return LINES + question.query();
    }
}
