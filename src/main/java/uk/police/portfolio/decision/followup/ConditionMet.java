package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** A condition of a decision was met. */
public record ConditionMet(Actor by, Instant at, CaseHeading heading, int number, String condition, String words)
        implements CaseEvent {

    @Override
    public String reason() {
        return words;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("condition", number + ": " + condition)).stream()
                .filter(Change::changesAnything)
                .toList();
    }
}
