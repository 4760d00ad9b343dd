package uk.police.portfolio.spend.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Where the lines of a file wait, resolved but not posted: a temporary table of the transaction, which writes no log and is
 * gone with it.
 */
@Component
class StagingTable {

    private static final String CREATE = """
            create temporary table spend_staged (line integer not null, body_id uuid not null, programme_id uuid, service text,
                capability_id uuid not null, month smallint not null, category text not null, nature text not null, purpose text not null,
                legacy boolean not null, funding_source text not null, product text not null, supplier text not null,
                price_basis text not null, measure "char" not null, amount numeric(19, 2) not null, restricted boolean not null,
                external_id text not null) on commit drop
            """;
    private static final int SENT_AT_ONCE = 64 * 1024;

    private final JdbcClient jdbc;
    private final DataSource database;

    StagingTable(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** What writes the lines; it may fail, and then nothing is staged. */
    @FunctionalInterface
    interface Filling {
        void into(Rows rows) throws java.io.IOException;
    }

    /** Inside a transaction, once. */
    void fill(Filling filling) throws java.io.IOException {
        jdbc.sql("drop table if exists spend_staged, spend_coded, spend_incoming, spend_turned, spend_moved")
                .update();
        jdbc.sql("set local work_mem = '64MB'").update();
        jdbc.sql(CREATE).update();
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy spend_staged from stdin");
            try (Rows rows = new Rows(copy)) {
                filling.into(rows);
                rows.finish();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The lines could not be staged", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        jdbc.sql("analyze spend_staged").update();
    }

    /** Lines as PostgreSQL's text format has them. */
    static final class Rows implements AutoCloseable {

        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder(SENT_AT_ONCE + 1024);

        private Rows(CopyIn copy) {
            this.copy = copy;
        }

        void add(StagedLine line) {
            text.append(line.line()).append('\t').append(line.bodyId());
            id(line.programmeId());
            if (line.service() == null) {
                text.append("\t\\N");
            } else {
                escaped(line.service());
            }
            id(line.capabilityId());
            text.append('\t').append(line.month());
            escaped(line.category());
            plain(line.nature());
            plain(line.purpose());
            plain(line.legacy() ? "t" : "f");
            escaped(line.fundingSource());
            escaped(line.product());
            escaped(line.supplier());
            plain(line.priceBasis());
            plain(line.measure());
            plain(line.amount());
            plain(line.restricted() ? "t" : "f");
            escaped(line.externalId());
            text.append('\n');
            if (text.length() > SENT_AT_ONCE) {
                send();
            }
        }

        private void plain(String value) {
            text.append('\t').append(value);
        }

        private void id(@Nullable UUID id) {
            text.append('\t').append(id == null ? "\\N" : id.toString());
        }

        private void escaped(String value) {
            text.append('\t');
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

        private void finish() throws SQLException {
            send();
            copy.endCopy();
        }

        @Override
        public void close() throws SQLException {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
