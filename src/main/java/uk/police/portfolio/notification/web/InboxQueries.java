package uk.police.portfolio.notification.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.PageOf;

/** One person's messages, the newest first. */
@Component
class InboxQueries {

    private static final String MINE = "from message m where m.person_id = :person and (:all or m.read_at is null)";

    private final JdbcClient jdbc;

    InboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<MessageRow> list(Actor reader, boolean unreadOnly, int page, int size) {
        long total = mine("select count(*) " + MINE, reader, unreadOnly)
                .query(Long.class)
                .single();
        List<MessageRow> rows = mine(
                        "select m.* " + MINE + " order by m.told_at desc, m.id limit :size offset :offset",
                        reader,
                        unreadOnly)
                .param("size", size)
                .param("offset", PageOf.offset(page, size))
                .query(InboxQueries::row)
                .list();
        return new PageOf<>(rows, page, size, total);
    }

    private JdbcClient.StatementSpec mine(String sql, Actor reader, boolean unreadOnly) {
        return jdbc.sql(sql).param("person", reader.personId()).param("all", !unreadOnly);
    }

    private static MessageRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        Instant told = row.getObject("told_at", OffsetDateTime.class).toInstant();
        return new MessageRow(
                row.getObject("id", UUID.class),
                row.getString("office_title"),
                row.getString("kind"),
                List.of((String[]) row.getArray("arguments").getArray()),
                told,
                read != null);
    }
}
