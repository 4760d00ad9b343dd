package uk.police.portfolio.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is told, to whom: the job that is staged with the act.
 *
 * @param key names the event and the line of the table that it matched
 * @param kind the words: {@code notification.kind.<kind>}
 * @param reference what it is about, {@code DEC-0001}
 * @param detail narrows the audience, or is empty
 * @param arguments what the words name: the title, the reference, and what the line adds
 * @param actor is not told what they did themselves
 */
record Announcement(
        String key,
        String kind,
        Audience audience,
        String reference,
        String detail,
        List<String> arguments,
        String url,
        UUID actor,
        Instant at) {}
