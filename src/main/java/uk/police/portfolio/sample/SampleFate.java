package uk.police.portfolio.sample;

/** How far a programme of the sample has come. */
enum SampleFate {
    /** Complete, and not sent in yet. */
    DRAFT,
    /** Sent in; nobody has picked it up. */
    SUBMITTED,
    /** The secretariat is looking at it. */
    IN_TRIAGE,
    /** Sent back, with a reason. */
    CHANGES_REQUESTED,
    /** The board has its papers; the vote is not open. */
    BEFORE_THE_BOARD,
    /** Some members have voted. */
    VOTING,
    /** The board voted it down. */
    NOT_CARRIED,
    /** The board decided for it. */
    APPROVED;

    boolean isSubmitted() {
        return this != DRAFT;
    }

    boolean isPutToTheVote() {
        return this == VOTING || this == NOT_CARRIED || this == APPROVED;
    }

    boolean isDecided() {
        return this == NOT_CARRIED || this == APPROVED;
    }

    /** Two in three programmes are approved; every other state has some to show. */
    static SampleFate of(int number) {
        return switch (number % 20) {
            case 3 -> number % 40 == 3 ? NOT_CARRIED : CHANGES_REQUESTED;
            case 6 -> DRAFT;
            case 7 -> SUBMITTED;
            case 9 -> IN_TRIAGE;
            case 11 -> number % 40 == 11 ? CHANGES_REQUESTED : APPROVED;
            case 13 -> BEFORE_THE_BOARD;
            case 15 -> VOTING;
            default -> APPROVED;
        };
    }
}
