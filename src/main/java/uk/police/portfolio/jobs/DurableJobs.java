package uk.police.portfolio.jobs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Stages jobs in the transaction of the act that they follow: both happen, or neither. */
@Service
public class DurableJobs {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    DurableJobs(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Stages a job once: of one name and instance the first staging counts, for ever, whether it is done yet or not.
     *
     * @param instance names what is done once: {@code CASE-0007/closing}
     * @param at when it becomes due
     * @return whether it was staged by this call
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stage(String jobName, String instance, Record payload, Instant at) {
        return database.sql("""
                                insert into scheduled_task (task_name, task_instance, task_data, execution_time, picked, version)
                                select :name, :instance, :payload, :at, false, 1
                                 where not exists (select from finished_job where job_name = :name and instance = :instance)
                                on conflict (task_name, task_instance) do nothing
                                """)
                        .param("name", jobName)
                        .param("instance", instance)
                        .param("payload", json.writeValueAsBytes(payload))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Stages a job that is due as soon as the act is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stage(String jobName, String instance, Record payload) {
        return stage(jobName, instance, payload, clock.instant());
    }

    /** Takes a staged job back, as when a case leaves the state that it was staged for; false where it is done or under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cancel(String jobName, String instance) {
        return database.sql("delete from scheduled_task where task_name = ? and task_instance = ? and not picked")
                        .params(List.of(jobName, instance))
                        .update()
                == 1;
    }
}
