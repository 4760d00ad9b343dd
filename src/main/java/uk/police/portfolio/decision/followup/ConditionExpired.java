package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The last day of a condition is over, and nobody has said that it was met. */
public record ConditionExpired(Actor by, Instant at, CaseHeading heading, int number, String condition, LocalDate dueOn)
        implements CaseEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("condition", number + ": " + condition), Change.to("dueOn", dueOn)).stream()
                .filter(Change::changesAnything)
                .toList();
    }
}
