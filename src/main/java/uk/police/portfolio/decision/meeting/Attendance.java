package uk.police.portfolio.decision.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import uk.police.portfolio.decision.board.BoardMember;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;

/** Whether one member was there; it can be put right until the meeting is closed. */
@Entity
class Attendance {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    private UUID officeId;
    private String officeTitle;
    private UUID personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(Meeting meeting, BoardMember member, Presence presence) {
        this.meeting = meeting;
        this.officeId = member.officeId();
        this.presence = presence;
        is(member, presence);
    }

    /** Whoever held the office that day, as the register says by now. */
    final void is(BoardMember member, Presence found) {
        this.officeTitle = member.officeTitle();
        this.personId = member.personId();
        this.personName = member.personName();
        this.presence = found;
    }

    UUID officeId() {
        return officeId;
    }

    Presence presence() {
        return presence;
    }

    String onTheRecord() {
        return onTheRecord(presence, personId);
    }

    static String onTheRecord(Presence presence, UUID person) {
        return presence + ", " + Change.person(person);
    }

    AttendanceDetails details() {
        return new AttendanceDetails(officeId, officeTitle, personId, personName, presence);
    }
}
