package uk.police.portfolio.authority.web;

import uk.police.portfolio.authority.InstrumentState;

/** The colours of tags; each also carries words. */
final class Tones {

    private Tones() {}

    static String of(InstrumentState state) {
        return switch (state) {
            case DRAFT -> "grey";
            case AWAITING_SIGNATURE -> "light-blue";
            case IN_FORCE -> "green";
            case SUSPENDED -> "yellow";
            case REVOKED, EXPIRED, SUPERSEDED -> "grey";
            case INVALID -> "red";
        };
    }
}
