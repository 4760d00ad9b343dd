package uk.police.portfolio.authority;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * The secretariat reminded givers that an instrument waits for their signature.
 *
 * @param givers the codes of the seats and offices that were reminded
 */
public record SignatureRemindersAsked(Actor by, Instant at, String reference, String title, List<String> givers)
        implements DomainEvent {

    public SignatureRemindersAsked {
        givers = List.copyOf(givers);
    }

    @Override
    public Subject subject() {
        return new Subject("instrument", reference, title);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("reminded", String.join("; ", givers)));
    }
}
