package uk.police.portfolio.decision;

import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/** Whose act it is. */
public enum CaseParty {
    /** Whoever sent the case in, or a lead of the body that they sent it in for. */
    AUTHOR,
    /** The board's secretariat. */
    SECRETARIAT,
    /** The secretariat or the chair; which of them, the vote's roll says. */
    SECRETARIAT_OR_CHAIR,
    /** A member of the board. */
    BOARD_MEMBER,
    /** Whoever holds the office that fills a seat of a force. */
    SEAT_HOLDER,
    /** One office that has authority for all the forces that take part, as the register of instruments says. */
    OFFICE_WITH_AUTHORITY,
    /** Nobody: it follows from another act or from the time. */
    PORTAL;

    /** As far as the roles of the reader's office tell; authors, rolls, seats and instruments are looked at besides. */
    boolean mayInclude(Actor reader) {
        return switch (this) {
            case AUTHOR, OFFICE_WITH_AUTHORITY -> !reader.isPortal();
            case SECRETARIAT -> reader.holds(Role.SECRETARIAT);
            case SECRETARIAT_OR_CHAIR -> reader.holdsAny(Role.SECRETARIAT, Role.BOARD_CHAIR);
            case BOARD_MEMBER -> reader.holds(Role.BOARD_MEMBER);
            case SEAT_HOLDER -> reader.holds(Role.AUTHORITY_HOLDER);
            case PORTAL -> false;
        };
    }
}
