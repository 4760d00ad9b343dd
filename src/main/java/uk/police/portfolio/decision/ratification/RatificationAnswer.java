package uk.police.portfolio.decision.ratification;

/** What came of asking a seat to ratify. */
public enum RatificationAnswer {
    /** Its holder ratified the decision. */
    RATIFIED,
    /** Its holder ratified it under conditions. */
    RATIFIED_WITH_CONDITIONS,
    /** Its holder declined. */
    DECLINED,
    /** Nobody answered in time, and silence lapses. */
    LAPSED,
    /** Nobody answered in time, and silence is taken for consent. */
    DEEMED,
    /** The decision was reopened before anybody answered. */
    VOID;

    /** The seat is good: together with a good other seat it binds its force. */
    public boolean isGood() {
        return this == RATIFIED || this == RATIFIED_WITH_CONDITIONS || this == DEEMED;
    }

    /** A holder can give it. */
    public boolean isGiven() {
        return this == RATIFIED || this == RATIFIED_WITH_CONDITIONS || this == DECLINED;
    }

    boolean needsWords() {
        return this == RATIFIED_WITH_CONDITIONS || this == DECLINED;
    }
}
