package uk.police.portfolio.jobs;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Runs jobs by hand, where no scheduler runs: in tests, and for an operator who will not wait. */
@Service
public class DueJobs {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final List<Job<?>> jobs;
    private final List<RecurringJob> recurring;
    private final JobRun runs;

    DueJobs(
            JdbcClient database,
            JsonMapper json,
            Clock clock,
            ObjectProvider<Job<?>> jobs,
            ObjectProvider<RecurringJob> recurring,
            JobRun runs) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.jobs = jobs.stream().toList();
        this.recurring = recurring.stream().toList();
        this.runs = runs;
    }

    private record Due(String taskName, String taskInstance, byte[] taskData) {}

    /** Runs every staged job that is due by now, those staged meanwhile included; answers how many. */
    public int runDue() {
        int done = 0;
        for (List<Due> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(this::run);
            done += due.size();
        }
        return done;
    }

    /** Runs a recurring job now, whenever it is due. */
    public void runNow(String recurringJob) {
        runs.again(recurring.stream()
                .filter(job -> job.name().equals(recurringJob))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No recurring job " + recurringJob)));
    }

    private List<Due> due() {
        return database.sql("""
                        select task_name, task_instance, task_data from scheduled_task
                         where execution_time <= :now and not picked and task_name in (:names)
                         order by execution_time, task_name, task_instance
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "names",
                        jobs.isEmpty()
                                ? List.of("")
                                : jobs.stream().map(Job::name).toList())
                .query(Due.class)
                .list();
    }

    private void run(Due due) {
        jobs.stream()
                .filter(job -> job.name().equals(due.taskName()))
                .findFirst()
                .ifPresent(job -> run(job, due));
        database.sql("delete from scheduled_task where task_name = ? and task_instance = ?")
                .params(due.taskName(), due.taskInstance())
                .update();
    }

    private <P extends Record> void run(Job<P> job, Due due) {
        runs.once(job, due.taskInstance(), Objects.requireNonNull(json.readValue(due.taskData(), job.payload())));
    }
}
