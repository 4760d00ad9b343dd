package uk.police.portfolio.identity.token;

/** What a token lets a program do, within what the person may do. */
public enum Scope {
    /** Read, and ask questions that change nothing. */
    READ,
    /** Import instruments and spend from files. */
    IMPORT
}
