package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The day has come on which a decision is to be looked at again. */
public record DecisionReviewDue(Actor by, Instant at, CaseHeading heading, LocalDate reviewOn) implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("reviewOn", reviewOn)).stream()
                .filter(Change::changesAnything)
                .toList();
    }
}
