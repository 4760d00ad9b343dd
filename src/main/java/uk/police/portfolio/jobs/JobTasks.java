package uk.police.portfolio.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every job as the scheduler knows it. */
@Component
class JobTasks {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final List<Job<?>> jobs;
    private final List<RecurringJob> recurring;
    private final JobRun runs;

    JobTasks(ObjectProvider<Job<?>> jobs, ObjectProvider<RecurringJob> recurring, JobRun runs) {
        this.jobs = jobs.stream().toList();
        this.recurring = recurring.stream().toList();
        this.runs = runs;
    }

    List<Task<?>> all() {
        List<Task<?>> tasks = new ArrayList<>();
        jobs.forEach(job -> tasks.add(task(job)));
        recurring.forEach(job -> tasks.add(task(job)));
        return tasks;
    }

    private <P extends Record> Task<P> task(Job<P> job) {
        return Tasks.oneTime(job.name(), job.payload())
                .onFailure((failed, operations) -> operations.reschedule(
                        failed, failed.getTimeDone().plus(pauseAfter(failed.getExecution().consecutiveFailures))))
                .execute((instance, context) -> runs.once(job, instance.getId(), instance.getData()));
    }

    private Task<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), job.recurrence().schedule()).execute((instance, context) -> runs.again(job));
    }

    /** Twice as long after each failure; a job that was staged is never given up, since its act has happened. */
    static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
