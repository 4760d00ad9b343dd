package uk.police.portfolio.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;

/** What each person was told, for that person only, whichever of their offices they act in. */
@Service
@Transactional
public class Inbox {

    private final JdbcClient database;
    private final Clock clock;

    Inbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a message: it counts as read, and answers where what it is about is read. */
    public String open(UUID message, Actor by) {
        return database.sql("""
                        update message set read_at = coalesce(read_at, :now) where id = :id and person_id = :person returning url
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", message)
                .param("person", by.personId())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("message", message.toString()));
    }

    /** Keeps a message for later, as if it had not been read. */
    public void keepUnread(UUID message, Actor by) {
        int kept = database.sql("update message set read_at = null where id = ? and person_id = ?")
                .params(message, by.personId())
                .update();
        if (kept == 0) {
            throw new NotFoundException("message", message.toString());
        }
    }

    public void readAll(Actor by) {
        database.sql("update message set read_at = ? where person_id = ? and read_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.personId())
                .update();
    }

    @Transactional(readOnly = true)
    public int unread(Actor by) {
        return database.sql("select count(*) from message where person_id = ? and read_at is null")
                .param(by.personId())
                .query(Integer.class)
                .single();
    }
}
