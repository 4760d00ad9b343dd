package uk.police.portfolio.spend.pack;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Recurrence;
import uk.police.portfolio.jobs.RecurringJob;

/** Makes the pack of a month on the first day after it, or on the next one on which a portal runs. */
@Component
class PackOfTheMonth implements RecurringJob {

    private final MonthlyPacks packs;

    PackOfTheMonth(MonthlyPacks packs) {
        this.packs = packs;
    }

    @Override
    public String name() {
        return "monthly-spend-pack";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.dailyAt(LocalTime.of(6, 30));
    }

    @Override
    public void run() {
        packs.make();
    }
}
