package uk.police.portfolio.jobs;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One run of a job: its effect and the note that it is done, in one transaction. */
@Component
class JobRun {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JobRun(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    <P extends Record> void once(Job<P> job, String instance, P payload) {
        transaction.executeWithoutResult(status -> {
            // The note comes first: a second run waits for the first one's commit, and then finds it done.
            if (noteAsDone(job.name(), instance)) {
                job.run(payload);
            }
        });
    }

    void again(RecurringJob job) {
        transaction.executeWithoutResult(status -> job.run());
    }

    private boolean noteAsDone(String name, String instance) {
        return database.sql(
                                "insert into finished_job (job_name, instance, finished_at) values (?, ?, ?) on conflict do nothing")
                        .params(name, instance, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
