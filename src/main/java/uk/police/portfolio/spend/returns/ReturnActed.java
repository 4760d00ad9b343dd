package uk.police.portfolio.spend.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * Something was done to a quarterly return: opened, written, submitted, taken up, sent back, approved, or its body reminded.
 *
 * @param body its name; empty as the return opens
 */
public record ReturnActed(
        String act,
        Actor by,
        Instant at,
        Subject subject,
        String body,
        LocalDate dueOn,
        @Nullable String reason,
        List<Change> changes)
        implements DomainEvent {

    /** The body may write its lines from now on. */
    public boolean isOpening() {
        return act.equals("SpendReturnOpened");
    }

    public boolean isSubmission() {
        return act.equals("SpendReturnSubmitted");
    }

    public boolean isRequestForChanges() {
        return act.equals("SpendReturnChangesRequested");
    }

    public boolean isApproval() {
        return act.equals("SpendReturnApproved");
    }

    public boolean isReminder() {
        return act.equals("SpendReturnReminded");
    }
}
