package uk.police.portfolio.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.support.TestDatabase;

class JobSchedulingTests {

    private record Reminder(LocalDate on, List<String> seats) {}

    private static final Reminder REMINDER = new Reminder(LocalDate.of(2026, 6, 12), List.of("kent/chief-officer"));
    private static final AtomicReference<Reminder> REMINDED = new AtomicReference<>();
    private static final CountDownLatch DONE = new CountDownLatch(1);
    private static final CountDownLatch SWEPT = new CountDownLatch(2);

    @Test
    void theStartedPortalDoesWhatWasStagedAndWhatRecurs() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DbSchedulerAutoConfiguration.class))
                .withUserConfiguration(JobScheduling.class, Jobs.class)
                .withPropertyValues("db-scheduler.table-name=scheduled_task", "db-scheduler.polling-interval=100ms")
                .run(context -> {
                    assertThat(context).hasSingleBean(Scheduler.class);
                    DurableJobs jobs =
                            new DurableJobs(context.getBean(JdbcClient.class), JsonMapper.shared(), Clock.systemUTC());
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                            .executeWithoutResult(status -> jobs.stage("remind", "a", REMINDER, Instant.EPOCH));

                    assertThat(DONE.await(30, TimeUnit.SECONDS)).isTrue();
                    assertThat(REMINDED).hasValue(REMINDER);
                    assertThat(SWEPT.await(30, TimeUnit.SECONDS)).isTrue();
                });
    }

    @Configuration(proxyBeanMethods = false)
    @Import({JobTasks.class, JobRun.class})
    static class Jobs {

        @Bean
        javax.sql.DataSource database() {
            return TestDatabase.fresh().asApplication();
        }

        @Bean
        JdbcClient jdbcClient(javax.sql.DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(javax.sql.DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.shared();
        }

        @Bean
        Job<Reminder> remind() {
            return new Job<>() {
                @Override
                public String name() {
                    return "remind";
                }

                @Override
                public Class<Reminder> payload() {
                    return Reminder.class;
                }

                @Override
                public void run(Reminder reminder) {
                    REMINDED.set(reminder);
                    DONE.countDown();
                }
            };
        }

        @Bean
        RecurringJob sweep() {
            return new RecurringJob() {
                @Override
                public String name() {
                    return "sweep";
                }

                @Override
                public Recurrence recurrence() {
                    return Recurrence.every(Duration.ofMillis(200));
                }

                @Override
                public void run() {
                    SWEPT.countDown();
                }
            };
        }
    }
}
