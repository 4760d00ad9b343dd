package uk.police.portfolio.authority.expiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.InstrumentExpiring;
import uk.police.portfolio.jobs.Recurrence;
import uk.police.portfolio.jobs.RecurringJob;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** Looks every morning for what has come within 90, 60 or 30 days of its last day. */
@Component
class ExpiryRadar implements RecurringJob {

    static final String NAME = "expiry-radar";

    // The key of the alert decides: a second run, here or elsewhere, waits for the first and then adds nothing.
    private static final String ALERT = """
            with lapsing as (
                select id, reference, title, givers, taker, least(to_on, revoked_on - 1) as last_day
                  from instrument where not draft and kind <> 'STATUTORY_OFFICE'
            ), added as (
                insert into expiry_alert (instrument_id, stage, last_day, alerted_at)
                select id, case when last_day <= :today + 30 then 30 when last_day <= :today + 60 then 60 else 90 end, last_day, :now
                  from lapsing where last_day between cast(:today as date) and cast(:today as date) + 90
                 order by id
                on conflict do nothing
                returning instrument_id, stage
            )
            select l.reference, l.title, a.stage, l.last_day, l.givers, l.taker
              from added a join lapsing l on l.id = a.instrument_id order by l.reference
            """.replace(":today +", "cast(:today as date) +");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpiryRadar(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.dailyAt(LocalTime.of(6, 0));
    }

    @Override
    public void run() {
        jdbc.sql(ALERT)
                .param("today", London.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new InstrumentExpiring(
                        Actor.PORTAL,
                        clock.instant(),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getInt("stage"),
                        row.getObject("last_day", LocalDate.class),
                        List.of((String[]) row.getArray("givers").getArray()),
                        row.getString("taker")))
                .list()
                .forEach(events::publishEvent);
    }
}
