package uk.police.portfolio.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message in the inbox. */
record MessageRow(
        UUID id, @Nullable String officeTitle, String kind, List<String> arguments, Instant toldAt, boolean read) {

    /** For a message's words. */
    public Object[] named() {
        return arguments.toArray();
    }
}
