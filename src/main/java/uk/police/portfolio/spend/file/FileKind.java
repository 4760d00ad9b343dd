package uk.police.portfolio.spend.file;

/** What a file was sent in for. */
public enum FileKind {
    /** Spend lines to be posted. */
    IMPORT,
    /** The lines of a quarterly return. */
    RETURN,
    /** An extract of a body's ledger. */
    LEDGER
}
