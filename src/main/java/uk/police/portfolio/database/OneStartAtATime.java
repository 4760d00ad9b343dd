package uk.police.portfolio.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Of several portals that start at once on one database, one after the other looks what a new database lacks and adds it.
 * Whoever ends in the middle of it gives its turn up with its connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneStartAtATime implements ApplicationRunner {

    private final DataSource database;
    private @Nullable Connection turn;

    OneStartAtATime(DataSource database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        Connection connection = database.getConnection();
        turn = connection;
        execute(connection, "select pg_advisory_lock(hashtext('start of a portal'))");
    }

    @EventListener(ApplicationReadyEvent.class)
    void isOver() throws SQLException {
        if (turn != null) {
            try (Connection connection = turn) {
                execute(connection, "select pg_advisory_unlock(hashtext('start of a portal'))");
            }
            turn = null;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
