package uk.police.portfolio.spend.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows on their way into a table of the caller's transaction, as PostgreSQL's text format has them. */
public final class CopyText implements AutoCloseable {

    private static final int SENT_AT_ONCE = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(SENT_AT_ONCE + 1024);
    private boolean first = true;

    private CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /** What writes the rows; it may fail, and then none is there. */
    @FunctionalInterface
    public interface Writing {
        void into(CopyText rows) throws IOException;
    }

    public static void into(DataSource database, String table, Writing writing) throws IOException {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            try (CopyText rows = new CopyText(copy)) {
                writing.into(rows);
                rows.send();
                copy.endCopy();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The lines could not be staged", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** A value without any character that the format knows; null is null. */
    public CopyText plain(@Nullable Object value) {
        separate();
        text.append(value == null ? "\\N" : value.toString());
        return this;
    }

    public CopyText plain(int value) {
        separate();
        text.append(value);
        return this;
    }

    public CopyText plain(boolean value) {
        return plain(value ? "t" : "f");
    }

    public CopyText text(@Nullable String value) {
        if (value == null) {
            return plain(null);
        }
        separate();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
        return this;
    }

    public void endOfRow() {
        text.append('\n');
        first = true;
        if (text.length() > SENT_AT_ONCE) {
            send();
        }
    }

    private void separate() {
        if (!first) {
            text.append('\t');
        }
        first = false;
    }

    private void send() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failure) {
            throw new IllegalStateException("The lines could not be staged", failure);
        }
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
