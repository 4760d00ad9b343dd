package uk.police.portfolio.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * The board carried what it was asked to decide, or an office that may decided it.
 *
 * @param asked the subject as it was read
 * @param decided what was carried: outcome, reasons, conditions, instruments cited, effective date
 * @param result the count, in words: {@code 5 for, 1 against, 1 abstained}; an office's reason where one office decided
 * @param reach the forces that it binds and those that it reserves; the list never changes
 */
public record DecisionTaken(
        Actor by,
        Instant at,
        CaseHeading heading,
        DecisionSubject asked,
        Proposal decided,
        LocalDate decidedOn,
        String result,
        Reach reach)
        implements CaseEvent {

    /** The ownership that was decided; null where it stays as it is. */
    public @Nullable Ownership outcome() {
        return decided.ownership();
    }

    /** One office took it, and not the board. */
    public boolean isLocal() {
        return !reach.decider().equals(CaseDetails.BOARD);
    }

    /** Why it was decided so: the office's own words, or the reasons that the board carried. */
    @Override
    public String reason() {
        return isLocal() ? result : decided.reasons();
    }

    @Override
    public @Nullable String instrument() {
        return decided.instruments().isEmpty() ? null : String.join(", ", decided.instruments());
    }

    @Override
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Ownership ownership = decided.ownership();
        changes.add(Change.to("owner", ownership == null ? null : ownership.words()));
        changes.add(Change.to("effectiveOn", decided.effectiveOn()));
        changes.add(Change.to("votes", isLocal() ? null : result));
        changes.add(Change.to("decider", reach.decider()));
        changes.add(Change.to("bound", String.join(", ", reach.bound())));
        changes.add(Change.to("reserved", String.join(", ", reach.reserved())));
        decided.conditions().forEach(condition -> changes.add(Change.to("condition", condition)));
        return changes.stream().filter(Change::changesAnything).toList();
    }
}
