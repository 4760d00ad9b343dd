package uk.police.portfolio.decision.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** The chair's last word on one version; it never changes. */
@Entity
class ClosingStatement extends Aggregate<ClosingStatement> {

    private UUID caseId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String words;
    private UUID personId;
    private String personName;
    private String officeTitle;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ClosingStatement() {}

    ClosingStatement(CaseDetails decided, Audience audience, String words, Actor by, Instant at) {
        this.caseId = decided.id();
        this.edition = decided.edition();
        this.audience = audience;
        this.words = words;
        this.personId = by.personId();
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.madeAt = at;
        registerEvent(new StatementMade(by, at, decided.heading(), audience, edition));
    }

    boolean repeats(Audience to, String said, Actor by) {
        return audience == to && words.equals(said) && personId.equals(by.personId());
    }

    StatementDetails details() {
        return new StatementDetails(edition, audience, words, personName, officeTitle, madeAt);
    }
}
