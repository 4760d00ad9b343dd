package uk.police.portfolio.shared;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody to act on it.
 *
 * @param group the message that names what is to be done, {@code programme.waiting.changes}; things are listed under it
 * @param reference {@code PRG-0042}
 * @param since when it began to wait
 * @param dueOn the last day in time, where there is one
 * @param url where they act
 */
public record Waiting(
        String group,
        String reference,
        String title,
        Instant since,
        @Nullable LocalDate dueOn,
        String url) {}
