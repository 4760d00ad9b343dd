package uk.police.portfolio.decision.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseHeading;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * The notices of a decision were issued, or further ones that correct them.
 *
 * @param references of the notices, the board's first
 * @param why they correct earlier ones; null where they do not
 */
public record NoticesIssued(
        Actor by,
        Instant at,
        CaseHeading heading,
        List<String> references,
        @Nullable String why) implements CaseEvent {

    public NoticesIssued {
        references = List.copyOf(references);
    }

    @Override
    public @Nullable String reason() {
        return why;
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.to("notices", String.join(" ", references)));
    }
}
