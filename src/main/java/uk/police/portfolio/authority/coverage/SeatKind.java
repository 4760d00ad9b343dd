package uk.police.portfolio.authority.coverage;

/** The two signatures that bind a force. */
public enum SeatKind {
    /** The local policing body's seat. */
    POLICING_BODY("policing-body"),
    /** The chief officer's seat. */
    CHIEF_OFFICER("chief-officer");

    private final String suffix;

    SeatKind(String suffix) {
        this.suffix = suffix;
    }

    /** The seat's code, for example {@code kent/policing-body}. */
    public String seatOf(String force) {
        return force + "/" + suffix;
    }
}
