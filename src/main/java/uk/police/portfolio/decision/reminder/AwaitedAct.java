package uk.police.portfolio.decision.reminder;

/** What a case waits for from somebody. */
public enum AwaitedAct {
    /** The vote of a member on the roll: those reminded are people, by id. */
    VOTE,
    /** The vote of a seat of a pool: those reminded are seats, {@code kent/policing-body}. */
    SEAT_VOTE,
    /** The answer of a seat that a decision lacks. */
    RATIFICATION
}
