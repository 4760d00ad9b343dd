package uk.police.portfolio.capability;

/** What an owner has to do; a hybrid capability settles each of them on its own. */
public enum Responsibility {
    /** Pays for it. */
    FUND,
    /** Decides what it does and how it fits with the rest. */
    DESIGN,
    /** Buys it and holds the contract. */
    BUY,
    /** Keeps it running. */
    RUN,
    /** Answers for its security. */
    SECURE,
    /** Changes it, and decides in what order. */
    CHANGE
}
