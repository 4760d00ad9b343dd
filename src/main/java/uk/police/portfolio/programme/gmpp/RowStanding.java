package uk.police.portfolio.programme.gmpp;

/** How a line of the file stands to the register. */
public enum RowStanding {
    /** The register has no such project; it can be taken in. */
    NEW,
    /** The register says something else; it can be brought up to date. */
    CHANGED,
    /** The register says the same already. */
    UNCHANGED,
    /** Something on the line cannot be read. */
    FAULTY,
    /** The register has been brought up to date from a later snapshot. */
    OLDER,
    /** The programme is decided or steered here, no longer kept from a source. */
    HELD_HERE;

    public boolean canBeTaken() {
        return this == NEW || this == CHANGED;
    }
}
