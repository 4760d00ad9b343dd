package uk.police.portfolio.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
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

    // With the pause growing by half each time, the last of twenty tries comes about half a day after the first.
    private static final double GROWTH = 1.5;
    private static final int MOST_TRIES = 20;

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
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_TRIES, new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWTH)))
                .execute((instance, context) -> runs.once(job, instance.getId(), instance.getData()));
    }

    private Task<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), job.recurrence().schedule()).execute((instance, context) -> runs.again(job));
    }
}
