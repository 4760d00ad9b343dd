package uk.police.portfolio.spend.returns;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Recurrence;
import uk.police.portfolio.jobs.RecurringJob;
import uk.police.portfolio.shared.Actor;

/** Opens the returns of a quarter on the first day after it. */
@Component
class OpenReturns implements RecurringJob {

    private final SpendReturns returns;

    OpenReturns(SpendReturns returns) {
        this.returns = returns;
    }

    @Override
    public String name() {
        return "open-spend-returns";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.dailyAt(LocalTime.of(1, 0));
    }

    @Override
    public void run() {
        returns.open(Actor.PORTAL);
    }
}
