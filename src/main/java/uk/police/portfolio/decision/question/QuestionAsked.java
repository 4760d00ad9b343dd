package uk.police.portfolio.decision.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** A decision was asked for where no programme asks; or it was asked again, changed. */
public record QuestionAsked(
        Actor by, Instant at, String reference, String title, String caseReference, int version, List<Change> asked)
        implements DomainEvent {

    public QuestionAsked {
        asked = List.copyOf(asked);
    }

    @Override
    public Subject subject() {
        return new Subject(Question.KIND, reference, title);
    }

    @Override
    public List<Change> changes() {
        List<Change> changes =
                new ArrayList<>(List.of(Change.to("case", caseReference), Change.to("version", version)));
        changes.addAll(asked);
        return changes;
    }
}
