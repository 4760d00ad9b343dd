package uk.police.portfolio.decision.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** One comment; it never changes, a later one may put it right. */
@Entity
@Table(name = "case_comment")
class Comment extends Aggregate<Comment> {

    private UUID caseId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private int number;
    private @Nullable Integer corrects;
    private String words;
    private UUID personId;
    private String personName;
    private String officeTitle;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(CaseDetails asked, int number, Say said, Actor by, Instant at) {
        this.caseId = asked.id();
        this.edition = asked.edition();
        this.audience = said.to();
        this.number = number;
        this.corrects = said.corrects();
        this.words = said.words();
        this.personId = by.personId();
        this.personName = by.personName();
        this.officeTitle = by.officeTitle();
        this.saidAt = at;
        registerEvent(new CommentMade(by, at, asked.heading(), audience, number, corrects));
    }

    boolean isBy(Actor reader) {
        return personId.equals(reader.personId());
    }

    boolean repeats(Say said, Actor by) {
        return isBy(by) && words.equals(said.words()) && Objects.equals(corrects, said.corrects());
    }

    int number() {
        return number;
    }

    @Nullable
    Integer corrects() {
        return corrects;
    }

    CommentDetails details(@Nullable Integer correctedBy) {
        return new CommentDetails(
                number, edition, corrects, correctedBy, words, personId, personName, officeTitle, saidAt);
    }
}
