package uk.police.portfolio.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code message}. */
final class MessageRows {

    private MessageRows() {}

    static MessageDetails read(ResultSet row, int number) throws SQLException {
        return new MessageDetails(
                row.getObject("id", UUID.class),
                row.getString("office_title"),
                row.getString("kind"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("url"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("read_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
