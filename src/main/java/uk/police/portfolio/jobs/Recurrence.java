package uk.police.portfolio.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import uk.police.portfolio.shared.London;

/** When a recurring job is due again. */
public final class Recurrence {

    private final Schedule schedule;

    private Recurrence(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Once a day, at this time in London. */
    public static Recurrence dailyAt(LocalTime time) {
        return new Recurrence(Schedules.daily(London.ZONE, time));
    }

    /** This long after it was last done. */
    public static Recurrence every(Duration pause) {
        return new Recurrence(Schedules.fixedDelay(pause));
    }

    Schedule schedule() {
        return schedule;
    }
}
