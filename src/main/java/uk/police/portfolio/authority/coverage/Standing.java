package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;

/** Where a giver stands towards an instrument on a date. */
enum Standing {
    /** Signed, and the signature stands. */
    SIGNED,
    /** Signed by an office that has ended since, under a rule that lets it lapse. */
    LAPSED,
    /** Not signed, or not by the office that it is now. */
    UNSIGNED;

    static Standing of(SeatLine giver, Candidate instrument, LocalDate on) {
        String filler = giver.filler();
        if (filler != null && instrument.isSignedBy(filler, on)) {
            return SIGNED;
        }
        if (!isSignedByAny(giver, instrument, on)) {
            return UNSIGNED;
        }
        return switch (instrument.terms().succession()) {
            case CONTINUES -> SIGNED;
            case LAPSES -> LAPSED;
            case NEEDS_RECONFIRMATION -> UNSIGNED;
        };
    }

    private static boolean isSignedByAny(SeatLine giver, Candidate instrument, LocalDate on) {
        for (String office : giver.offices()) {
            if (instrument.isSignedBy(office, on)) {
                return true;
            }
        }
        return false;
    }

    /** The worse of the two: all givers have to stand. */
    Standing and(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
