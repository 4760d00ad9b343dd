package uk.police.portfolio.authority.coverage;

/** Why a seat is not covered, in the order in which a candidate is checked. */
public enum MissReason {
    /** No office fills the seat on the date. */
    VACANT(0),
    /** Nothing on the register speaks for the seat. */
    NO_INSTRUMENT(0),
    /** Its kind never binds anybody. */
    ADVISORY_ONLY(1),
    /** A signature that it needs is missing. */
    NOT_SIGNED(2),
    /** It starts after the date. */
    NOT_YET_IN_FORCE(3),
    /** It ended before the date, or lapsed with the giver's office. */
    EXPIRED(3),
    /** It was revoked on or before the date. */
    REVOKED(3),
    /** It stands suspended on the date. */
    SUSPENDED(3),
    /** It was given to somebody else. */
    WRONG_DECIDER(4),
    /** It is not for this kind of decision. */
    MATTER_NOT_COVERED(5),
    /** The capability is outside its scope. */
    OUT_OF_SCOPE(6),
    /** What it rests on does not hold. */
    PARENT_INVALID(7),
    /** A condition on it has not been met. */
    CONDITION_UNMET(8),
    /** It was not reviewed in time. */
    REVIEW_OVERDUE(9),
    /** The share is more than may be decided at once. */
    OVER_SINGLE_LIMIT(10),
    /** The share is more than what is left for the year. */
    OVER_HEADROOM(11);

    private final int place;

    MissReason(int place) {
        this.place = place;
    }

    /** How far a candidate came before it failed; the four that are about dates are one place. */
    int place() {
        return place;
    }
}
