package uk.police.portfolio.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.jobs.Recurrence;
import uk.police.portfolio.jobs.RecurringJob;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.WorkingDays;

/** Tells the parties of an instrument that it ends: 90, 30 and 7 days before, each once, also after a morning that was missed. */
@Component
class ExpiringInstruments implements RecurringJob {

    static final String NAME = "expiring-instruments";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final JdbcClient database;
    private final DurableJobs jobs;
    private final Clock clock;

    ExpiringInstruments(JdbcClient database, DurableJobs jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    private record Ending(String reference, String title, LocalDate toOn, int days) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.dailyAt(LocalTime.of(6, 30));
    }

    @Override
    public void run() {
        ending().forEach(this::tell);
    }

    /** Each with the smallest of the three numbers of days that is not over yet. */
    private List<Ending> ending() {
        return database.sql("""
                        select i.reference, i.title, i.to_on,
                               (select min(d) from unnest(array[90, 30, 7]) d where i.to_on <= cast(:today as date) + d) as days
                          from instrument i
                         where not i.draft and i.kind <> 'STATUTORY_OFFICE' and i.invalid_because is null
                           and i.to_on >= :today and i.to_on <= cast(:today as date) + 90
                           and (i.revoked_on is null or i.revoked_on > :today)
                         order by i.to_on, i.reference
                        """)
                .param("today", LocalDate.now(clock.withZone(WorkingDays.LONDON)))
                .query(Ending.class)
                .list();
    }

    private void tell(Ending ending) {
        String key = String.join(
                "/", "InstrumentEnds", ending.reference(), ending.toOn().toString(), "" + ending.days());
        jobs.stage(
                Announcing.NAME,
                key,
                new Announcement(
                        key,
                        "instrument-ending",
                        Audience.PARTIES,
                        ending.reference(),
                        "",
                        List.of(ending.title(), ending.reference(), DAY.format(ending.toOn())),
                        "/authority/instruments/" + ending.reference(),
                        Actor.PORTAL.personId(),
                        clock.instant()));
    }
}
