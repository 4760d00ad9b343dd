package uk.police.portfolio.decision.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.StaleVersionException;

@Entity
@Table(name = "decision_question")
class Question extends Aggregate<Question> {

    static final String KIND = "question";

    private String reference;
    private UUID formKey;
    private UUID bodyId;
    private UUID askedById;
    private @Nullable String caseReference;

    @OneToMany(
            mappedBy = "question",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private List<QuestionVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    /** @param formKey of the form that was sent, which makes one question however often it comes */
    Question(String reference, UUID formKey, AskQuestion asked, Actor by, Instant at) {
        this.reference = reference;
        this.formKey = formKey;
        this.bodyId = by.bodyId();
        this.askedById = by.personId();
        versions.add(new QuestionVersion(this, 1, asked, by, at));
    }

    void opened(String openedCase, Actor by, Instant at) {
        this.caseReference = openedCase;
        AskQuestion asked = details().content();
        registerEvent(new QuestionAsked(by, at, reference, asked.title(), openedCase, 1, asked.changesSince(null)));
    }

    void askAgain(AskQuestion asked, Actor by, Instant at) {
        QuestionDetails before = details();
        List<Change> changes = asked.changesSince(before.content());
        versions.add(new QuestionVersion(this, before.version() + 1, asked, by, at));
        registerEvent(new QuestionAsked(
                by, at, reference, asked.title(), before.caseReference(), before.version() + 1, changes));
    }

    /** Whoever read an earlier version is shown what was asked since. */
    void refuseUnlessCurrent(int read) {
        List<QuestionDetails.Version> all = details().versions();
        if (read != all.size()) {
            AskQuestion known =
                    read < 1 || read > all.size() ? null : all.get(read - 1).content();
            throw new StaleVersionException(details().content().changesSince(known));
        }
    }

    boolean isAskedBy(Actor by) {
        return askedById.equals(by.personId());
    }

    QuestionDetails details() {
        return new QuestionDetails(
                reference,
                bodyId,
                askedById,
                caseReference == null ? "" : caseReference,
                versions.stream().map(QuestionVersion::details).toList());
    }
}
