package uk.police.portfolio.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.support.TestDatabase;

class JobsTests {

    private record Greeting(String name, Instant at) {}

    private static final Instant NOW = Instant.parse("2026-11-23T07:15:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestDatabase test = TestDatabase.fresh();
    private final DataSource source = test.asApplication();
    private final JdbcClient database = JdbcClient.create(source);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final DurableJobs jobs = new DurableJobs(database, JSON, Clock.systemUTC());
    private final JobRun runs = new JobRun(database, transactions, Clock.systemUTC());
    private Scheduler first;
    private Scheduler second;

    @BeforeEach
    void keepEffects() {
        test.owner().sql("create table greeted (name text not null)").update();
        test.owner().sql("grant insert, select on greeted to portfolio_app").update();
    }

    @AfterEach
    void stop() {
        Stream.of(first, second).filter(Objects::nonNull).forEach(Scheduler::stop);
    }

    @Test
    void stagesWithTheActOrNotAtAll() {
        transaction.executeWithoutResult(status -> {
            stage("a");
            status.setRollbackOnly();
        });

        assertThat(due().runDue()).isZero();
    }

    @Test
    void runsWhatIsDueAndNothingElse() {
        transaction.executeWithoutResult(status -> {
            stage("now");
            jobs.stage(
                    "greet",
                    "later",
                    new Greeting("later", NOW),
                    Instant.now(Clock.systemUTC()).plusSeconds(60));
        });

        assertThat(due().runDue()).isEqualTo(1);
        assertThat(greeted()).containsExactly("now");
    }

    @Test
    void stagesOneInstanceOnceForEver() {
        assertThat(transaction.<Boolean>execute(status -> stage("a"))).isTrue();
        assertThat(transaction.<Boolean>execute(status -> stage("a"))).isFalse();
        due().runDue();
        assertThat(transaction.<Boolean>execute(status -> stage("a"))).isFalse();

        assertThat(due().runDue()).isZero();
        assertThat(greeted()).containsExactly("a");
    }

    @Test
    void takesBackWhatIsNotDoneYet() {
        transaction.executeWithoutResult(status -> stage("a"));

        assertThat(transaction.<Boolean>execute(status -> jobs.cancel("greet", "a")))
                .isTrue();
        assertThat(due().runDue()).isZero();
    }

    @Test
    void doesNotRepeatAnEffectThatACrashLeftUnreported() {
        transaction.executeWithoutResult(status -> stage("a"));
        // The effect is committed; the process dies before the scheduler takes the job off its list.
        runs.once(greet(), "a", new Greeting("a", NOW));

        due().runDue();

        assertThat(greeted()).containsExactly("a");
    }

    @Test
    void undoesAFailedJobAsAWhole() {
        Job<Greeting> failing = job(greeting -> {
            insert(greeting);
            throw new IllegalStateException("the second half fails");
        });

        assertThatThrownBy(() -> runs.once(failing, "a", new Greeting("a", NOW)))
                .isInstanceOf(IllegalStateException.class);
        runs.once(greet(), "a", new Greeting("a", NOW));

        assertThat(greeted()).containsExactly("a");
    }

    @Test
    void triesAgainLaterAndNeverGivesUp() {
        assertThat(List.of(0, 1, 5, 20, 100).stream().map(JobTasks::pauseAfter))
                .containsExactly(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(320),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    void keepsAFailedJobForAnotherTry() throws InterruptedException {
        transaction.executeWithoutResult(status -> stage("a"));
        first = scheduler("first", job(greeting -> {
            throw new IllegalStateException("not today");
        }));
        first.start();
        for (int i = 0; i < 100 && failures() == 0; i++) {
            Thread.sleep(100);
        }

        assertThat(failures()).isEqualTo(1);
        assertThat(count("finished_job")).isZero();
    }

    @Test
    void twoSchedulersOnOneDatabaseDoEachJobOnce() throws InterruptedException {
        first = scheduler("first");
        second = scheduler("second");
        List<String> names =
                Stream.iterate(1, i -> i + 1).limit(60).map(i -> "g" + i).toList();

        transaction.executeWithoutResult(status -> names.forEach(this::stage));
        first.start();
        second.start();
        waitUntilNothingIsStaged();

        assertThat(greeted()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void aJobOfADeadSchedulerIsDoneByAnother() throws InterruptedException {
        transaction.executeWithoutResult(status -> stage("a"));
        database.sql(
                        "update scheduled_task set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 hour'")
                .update();

        first = scheduler("alive");
        first.start();
        waitUntilNothingIsStaged();

        assertThat(greeted()).containsExactly("a");
    }

    private boolean stage(String name) {
        return jobs.stage("greet", name, new Greeting(name, NOW), NOW);
    }

    private void waitUntilNothingIsStaged() throws InterruptedException {
        for (int i = 0; i < 300 && count("scheduled_task") > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(count("scheduled_task")).isZero();
    }

    private int failures() {
        return database.sql("select coalesce(sum(consecutive_failures), 0) from scheduled_task")
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private List<String> greeted() {
        return database.sql("select name from greeted").query(String.class).list();
    }

    private void insert(Greeting greeting) {
        assertThat(greeting.at()).isEqualTo(NOW);
        database.sql("insert into greeted (name) values (?)")
                .param(greeting.name())
                .update();
    }

    private Job<Greeting> greet() {
        return job(this::insert);
    }

    private static Job<Greeting> job(Consumer<Greeting> effect) {
        return new Job<>() {
            @Override
            public String name() {
                return "greet";
            }

            @Override
            public Class<Greeting> payload() {
                return Greeting.class;
            }

            @Override
            public void run(Greeting greeting) {
                effect.accept(greeting);
            }
        };
    }

    private DueJobs due() {
        StaticListableBeanFactory beans = beans(greet());
        return new DueJobs(
                database,
                JSON,
                Clock.systemUTC(),
                beans.getBeanProvider(ResolvableType.forClass(Job.class)),
                beans.getBeanProvider(RecurringJob.class),
                runs);
    }

    private static StaticListableBeanFactory beans(Job<Greeting> greet) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("greet", greet);
        return beans;
    }

    private Scheduler scheduler(String name) {
        return scheduler(name, greet());
    }

    private Scheduler scheduler(String name, Job<Greeting> greet) {
        JobTasks tasks = new JobTasks(
                beans(greet).getBeanProvider(ResolvableType.forClass(Job.class)),
                beans(greet).getBeanProvider(RecurringJob.class),
                runs);
        return Scheduler.create(source, tasks.all())
                .tableName("scheduled_task")
                .schedulerName(new SchedulerName.Fixed(name))
                .serializer(new Jackson3Serializer(JSON))
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofSeconds(1))
                .threads(4)
                .build();
    }
}
