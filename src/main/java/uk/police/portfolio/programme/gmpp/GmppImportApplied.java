package uk.police.portfolio.programme.gmpp;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * A portfolio's file was taken into the register, as far as somebody chose.
 *
 * @param leftOut identifiers of what could have been taken in and was not
 */
public record GmppImportApplied(
        Actor by, Instant at, Subject subject, List<String> recorded, List<String> restated, List<String> leftOut)
        implements DomainEvent {

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("recorded", String.join(", ", recorded)),
                Change.to("restated", String.join(", ", restated)),
                Change.to("leftOut", String.join(", ", leftOut)));
    }
}
