package uk.police.portfolio.decision.board;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

@Entity
class Interest extends Aggregate<Interest> {

    private UUID caseId;
    private UUID personId;
    private String personName;
    private String officeTitle;
    private String words;
    private Instant declaredAt;
    private @Nullable String meeting;
    private String notedBy = "";

    @SuppressWarnings("NullAway.Init")
    protected Interest() {}

    Interest(CaseDetails asked, String words, Actor by, Instant at) {
        this.caseId = asked.id();
        this.personId = by.personId();
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.words = words;
        this.declaredAt = at;
        registerEvent(new InterestDeclared(by, at, asked.heading(), words, null, null));
    }

    /** Said aloud in a meeting, and written down by somebody else. */
    Interest(CaseDetails asked, NoteInterest noted, Actor by, Instant at) {
        this.caseId = asked.id();
        this.personId = noted.member().personId();
        this.personName = noted.member().personName();
        this.officeTitle = noted.member().officeTitle();
        this.words = noted.words();
        this.declaredAt = at;
        this.meeting = noted.meeting();
        this.notedBy = by.personName();
        registerEvent(new InterestDeclared(by, at, asked.heading(), words, personId, meeting));
    }

    UUID personId() {
        return personId;
    }

    String words() {
        return words;
    }

    DeclaredInterest details() {
        return new DeclaredInterest(personName, officeTitle, words, declaredAt);
    }
}
