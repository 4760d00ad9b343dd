package uk.police.portfolio.decision.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the decision that a notice is about stands now; the notice itself stays as it was issued.
 *
 * @param since when it came to stand so
 * @param callInClosesOn the last day on which it can, or could, be called in; null for an urgent one
 * @param effectiveOn the first day of its effect; null where it has none
 * @param places that later decisions have taken, of those forces that the notice is about
 */
public record NoticeStanding(
        State state,
        Instant since,
        @Nullable LocalDate callInClosesOn,
        @Nullable LocalDate effectiveOn,
        List<Place> places) {

    public NoticeStanding {
        places = List.copyOf(places);
    }

    public enum State {
        /** Published; it takes effect unless it is called in. */
        IN_WINDOW,
        /** Called in; it has no effect while it is heard. */
        CALLED_IN,
        /** Heard, and it stands. */
        CONFIRMED,
        /** It stands, and was never called in. */
        IN_EFFECT,
        /** Heard and reopened: it never takes effect. */
        REOPENED,
        /** Reopened, and the case ended without another decision. */
        DROPPED,
        /** It held until all of it was done. */
        COMPLETED,
        /** It held until its time was over. */
        EXPIRED,
        /** It held until later decisions had taken its place for every force. */
        SUPERSEDED;

        boolean holdsOrHeld() {
            return switch (this) {
                case CONFIRMED, IN_EFFECT, COMPLETED, EXPIRED, SUPERSEDED -> true;
                case IN_WINDOW, CALLED_IN, REOPENED, DROPPED -> false;
            };
        }

        boolean neverTookEffect() {
            return this == CALLED_IN || this == REOPENED || this == DROPPED;
        }
    }

    /**
     * A later decision holds in its place.
     *
     * @param notice the newest one to the board about the later decision, or null
     * @param forces their names
     * @param from the first day on which the later one holds for them
     */
    public record Place(String decision, @Nullable String notice, List<String> forces, LocalDate from) {

        public Place {
            forces = List.copyOf(forces);
        }
    }
}
