package uk.police.portfolio.decision.board;

/** How many of a pool's seats of one kind have to be in favour; as the rules name it. */
public enum Majority {
    /** More than half of them. */
    MORE_THAN_HALF,
    /** Two thirds of them, rounded up: 29 of 43. */
    TWO_THIRDS,
    /** Three quarters of them, rounded up. */
    THREE_QUARTERS;

    int of(int seats) {
        return switch (this) {
            case MORE_THAN_HALF -> seats / 2 + 1;
            case TWO_THIRDS -> (2 * seats + 2) / 3;
            case THREE_QUARTERS -> (3 * seats + 3) / 4;
        };
    }
}
