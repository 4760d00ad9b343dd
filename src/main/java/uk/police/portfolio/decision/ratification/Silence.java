package uk.police.portfolio.decision.ratification;

/** What a seat's silence means once its time is over. */
public enum Silence {
    /** The force stays unbound. */
    LAPSE,
    /** The seat counts as having ratified. */
    DEEMED;

    RatificationAnswer answer() {
        return this == LAPSE ? RatificationAnswer.LAPSED : RatificationAnswer.DEEMED;
    }
}
