package uk.police.portfolio.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message in somebody's inbox.
 *
 * @param officeTitle the office that it came to them in
 * @param kind its words: {@code notification.kind.<kind>}
 * @param arguments what the words name
 * @param url what it is about
 * @param readAt null until it was opened
 */
public record MessageDetails(
        UUID id,
        @Nullable String officeTitle,
        String kind,
        List<String> arguments,
        String url,
        Instant toldAt,
        @Nullable Instant readAt) {

    public MessageDetails {
        arguments = List.copyOf(arguments);
    }

    public boolean isRead() {
        return readAt != null;
    }
}
