package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A decision was looked at again, and still holds. */
public record DecisionReviewed(
        Actor by, Instant at, CaseHeading heading, @Nullable LocalDate nextOn, String words) implements CaseEvent {

    @Override
    public String reason() {
        return words;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("nextReviewOn", nextOn)).stream()
                .filter(Change::changesAnything)
                .toList();
    }
}
