package uk.police.portfolio.decision.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Money;

/** A question as it was once asked; it is followed by another version, never changed. */
@Entity
@Table(name = "decision_question_version")
class QuestionVersion {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Question question;

    private int number;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    private String title;
    private String asked;
    private String reasons;
    private String doNothing;
    private String otherOptions;
    private String capability;
    private String[] forces;
    private @Nullable Money award;

    @Enumerated(EnumType.STRING)
    private @Nullable AwardSharing sharing;

    private Instant writtenAt;
    private UUID writtenById;
    private String writtenBy;
    private String writtenInOffice;

    @SuppressWarnings("NullAway.Init")
    protected QuestionVersion() {}

    QuestionVersion(Question question, int number, AskQuestion content, Actor by, Instant at) {
        this.question = question;
        this.number = number;
        this.matter = content.matter();
        this.title = content.title();
        this.asked = content.asked();
        this.reasons = content.reasons();
        this.doNothing = content.doNothing();
        this.otherOptions = content.otherOptions();
        this.capability = content.capability();
        this.forces = content.forces().toArray(String[]::new);
        Award asAward = content.award();
        this.award = asAward == null ? null : asAward.amount();
        this.sharing = asAward == null ? null : asAward.sharing();
        this.writtenAt = at;
        this.writtenById = by.personId();
        this.writtenBy = by.personName();
        this.writtenInOffice = by.officeTitle();
    }

    AskQuestion content() {
        return new AskQuestion(
                matter,
                title,
                asked,
                reasons,
                doNothing,
                otherOptions,
                capability,
                List.of(forces),
                award == null || sharing == null ? null : new Award(award, sharing));
    }

    QuestionDetails.Version details() {
        return new QuestionDetails.Version(number, content(), writtenAt, writtenBy, writtenInOffice);
    }
}
