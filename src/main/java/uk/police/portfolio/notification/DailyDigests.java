package uk.police.portfolio.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.jobs.Recurrence;
import uk.police.portfolio.jobs.RecurringJob;
import uk.police.portfolio.shared.London;

/** Each morning puts what waits for a digest into one for each person, and stages its e-mail. */
@Component
class DailyDigests implements RecurringJob {

    static final String NAME = "daily-digests";

    private final JdbcClient database;
    private final DurableJobs jobs;
    private final Clock clock;

    DailyDigests(JdbcClient database, DurableJobs jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.dailyAt(LocalTime.of(7, 30));
    }

    /** A second run on one day finds that day's digests made, and leaves what came since to the next day. */
    @Override
    public void run() {
        LocalDate today = London.today(clock);
        for (UUID digest : made(today)) {
            database.sql("""
                            update message m set digest_id = d.id from digest d
                             where d.id = ? and m.person_id = d.person_id and m.delivery = 'DAILY' and m.digest_id is null
                            """).param(digest).update();
            jobs.stage(DigestMail.NAME, digest.toString(), new DigestMail.ToMail(digest));
        }
    }

    private List<UUID> made(LocalDate today) {
        return database.sql("""
                        insert into digest (id, person_id, on_day)
                        select gen_random_uuid(), w.person_id, :today
                          from (select distinct person_id from message where delivery = 'DAILY' and digest_id is null) w
                        on conflict (person_id, on_day) do nothing
                        returning id
                        """).param("today", today).query(UUID.class).list();
    }
}
