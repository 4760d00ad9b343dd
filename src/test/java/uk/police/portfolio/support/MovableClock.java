package uk.police.portfolio.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The portal's clock in tests: it starts in the morning of the same day whenever the tests are run, so that what they say about
 * 1 April 2027 stays true, and runs on from there until a test moves it. {@code -Dtests.day=2026-10-05} starts it on another day.
 */
@Primary
@Component
public class MovableClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Duration START = Duration.between(
            Instant.now(Clock.systemUTC()),
            LocalDate.parse(System.getProperty("tests.day", "2026-11-26"))
                    .atTime(10, 0)
                    .atZone(LONDON)
                    .toInstant());

    private volatile Duration ahead = START;

    /** It runs on from there. */
    public void moveTo(Instant instant) {
        ahead = Duration.between(Instant.now(Clock.systemUTC()), instant);
    }

    /** To noon in London on that day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(12, 0).atZone(LONDON).toInstant());
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    public void reset() {
        ahead = START;
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC()).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        MovableClock moved = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return moved.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return moved.withZone(other);
            }
        };
    }
}
