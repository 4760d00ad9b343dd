package uk.police.portfolio.authorisation;

/** Whose thing a request is about. */
public enum Whose {
    /** The path names no thing. */
    NONE,
    /** One that the actor, or their body, has to do with. */
    OWN,
    /** One that exists, and that the actor's body has nothing to do with. */
    FOREIGN,
    /** One that does not exist. */
    MISSING
}
