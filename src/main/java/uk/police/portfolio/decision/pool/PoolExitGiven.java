package uk.police.portfolio.decision.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * A member gave notice to leave a pool.
 *
 * @param shares of those who stay, from the day on which it has left
 */
public record PoolExitGiven(
        Actor by,
        Instant at,
        String code,
        String name,
        String seat,
        String leaver,
        NoticePeriod notice,
        List<PoolShare> shares,
        String why)
        implements DomainEvent {

    public PoolExitGiven {
        shares = List.copyOf(shares);
    }

    @Override
    public Subject subject() {
        return new Subject("pool", code, name);
    }

    @Override
    public String reason() {
        return why;
    }

    public LocalDate leavesOn() {
        return notice.leavesOn();
    }

    @Override
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(List.of(
                Change.to("seat", seat),
                Change.to("noticeDays", notice.days()),
                Change.to("leavesOn", notice.leavesOn()),
                Change.to("rules", notice.rulesVersion())));
        shares.forEach(share -> changes.add(Change.to("share of " + share.force(), share.amount())));
        return changes;
    }
}
