package uk.police.portfolio.spend.file;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Recurrence;
import uk.police.portfolio.jobs.RecurringJob;
import uk.police.portfolio.shared.Actor;

/** Gives up files that nobody has come back to for a month. */
@Component
class ForgottenFiles implements RecurringJob {

    private static final Duration MONTH = Duration.ofDays(30);

    private final FileStates states;
    private final KeptFiles files;
    private final Clock clock;

    ForgottenFiles(FileStates states, KeptFiles files, Clock clock) {
        this.states = states;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "abandon-forgotten-spend-files";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.dailyAt(LocalTime.of(2, 0));
    }

    @Override
    public void run() {
        states.forgotten(clock.instant().minus(MONTH).atOffset(ZoneOffset.UTC))
                .forEach(file -> files.abandon(file.id(), Actor.PORTAL));
    }
}
