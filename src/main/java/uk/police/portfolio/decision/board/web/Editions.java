package uk.police.portfolio.decision.board.web;

import uk.police.portfolio.shared.NotFoundException;

/** The version that a form says its reader read. */
final class Editions {

    private Editions() {}

    /** A version that never was is not found. */
    static int read(String reference, String typed) {
        if (!typed.matches("[1-9]\\d{0,5}")) {
            throw new NotFoundException("version of " + reference, typed);
        }
        return Integer.parseInt(typed);
    }
}
