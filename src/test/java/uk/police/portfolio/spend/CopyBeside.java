package uk.police.portfolio.spend;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import uk.police.portfolio.spend.ledger.ImportOutcome;

/** What PostgreSQL's own {@code copy} does with the same lines: as fast as it gets, without any validation or audit. */
final class CopyBeside {

    private final DataSource database;

    CopyBeside(DataSource database) {
        this.database = database;
    }

    /** The same rows into the same table, with its constraints and indexes, and then back. */
    double in(ImportOutcome outcome) throws Exception {
        Path rows = Files.createTempFile("rows", ".copy");
        try (Connection connection = database.getConnection();
                OutputStream out = Files.newOutputStream(rows)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("""
                    copy (select posting_id, coding_id, month, measure, restricted, amount, body_id, 'copy/' || external_id
                            from spend_line where posting_id = (select id from spend_posting where reference = '%s')) to stdout
                    """.formatted(outcome.posted().orElseThrow().reference()), out);
        }
        try (Connection connection = database.getConnection();
                InputStream in = Files.newInputStream(rows)) {
            connection.setAutoCommit(false);
            double taken = SpendBars.once(
                    () -> connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    copy spend_line (posting_id, coding_id, month, measure, restricted, amount, body_id, external_id) from stdin
                    """, in));
            connection.rollback();
            return taken;
        } finally {
            Files.delete(rows);
        }
    }

    long out(SpendMeasure measure) throws Exception {
        return out("""
                (select l.month / 12, l.month %% 12 + 1, p.reference, s.code, coalesce(p.title, s.name), b.code, b.name, c.code, c.name,
                        k.category, k.nature, k.purpose, k.legacy, k.funding_source, k.product, k.supplier, k.price_basis, l.measure,
                        l.restricted, l.external_id, t.reference, l.amount
                   from spend_line l
                   join spend_posting t on t.id = l.posting_id
                   join spend_coding k on k.id = l.coding_id
                   join body b on b.id = k.body_id
                   join capability c on c.id = k.capability_id
                   left join programme p on p.id = k.programme_id
                   left join spend_service s on s.id = k.service_id
                  where l.measure = '%s')
                """.formatted(measure.code()));
    }

    long out(String what) throws Exception {
        long[] bytes = new long[1];
        try (Connection connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + what + " to stdout (format csv)", new OutputStream() {
                        @Override
                        public void write(int one) {
                            bytes[0]++;
                        }

                        @Override
                        public void write(byte[] text, int from, int length) {
                            bytes[0] += length;
                        }
                    });
        }
        return bytes[0];
    }
}
