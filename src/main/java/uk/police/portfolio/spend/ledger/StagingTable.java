package uk.police.portfolio.spend.ledger;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final DataSource database;

    StagingTable(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** What writes the lines; it may fail, and then nothing is staged. */
    @FunctionalInterface
    interface Filling {
        void into(Rows rows) throws IOException;
    }

    /** Inside a transaction, once. */
    void fill(Filling filling) throws IOException {
        jdbc.sql("drop table if exists spend_staged, spend_coded, spend_incoming, spend_turned, spend_moved")
                .update();
        jdbc.sql("set local work_mem = '64MB'").update();
        jdbc.sql(CREATE).update();
        CopyText.into(database, "spend_staged", text -> filling.into(new Rows(text)));
        jdbc.sql("analyze spend_staged").update();
    }

    /** Lines, column by column as the table has them. */
    static final class Rows {

        private final CopyText text;

        private Rows(CopyText text) {
            this.text = text;
        }

        void add(StagedLine line) {
            text.plain(line.line())
                    .plain(line.bodyId())
                    .plain(line.programmeId())
                    .text(line.service())
                    .plain(line.capabilityId())
                    .plain(line.month())
                    .text(line.category())
                    .plain(line.nature())
                    .plain(line.purpose())
                    .plain(line.legacy())
                    .text(line.fundingSource())
                    .text(line.product())
                    .text(line.supplier())
                    .plain(line.priceBasis())
                    .plain(line.measure())
                    .plain(line.amount())
                    .plain(line.restricted())
                    .text(line.externalId())
                    .endOfRow();
        }
    }
}
