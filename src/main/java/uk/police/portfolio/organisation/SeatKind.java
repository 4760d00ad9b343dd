package uk.police.portfolio.organisation;

/** The two signatures that bind a force. */
public enum SeatKind {
    /** The seat of the body that maintains the force. */
    POLICING_BODY("policing-body"),
    /** The seat of the force's chief officer. */
    CHIEF_OFFICER("chief-officer");

    private final String slug;

    SeatKind(String slug) {
        this.slug = slug;
    }

    /** The seat's code for a force: {@code kent/policing-body}. */
    public String of(String forceCode) {
        return forceCode + "/" + slug;
    }
}
