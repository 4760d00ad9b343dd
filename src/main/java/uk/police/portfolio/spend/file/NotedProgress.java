package uk.police.portfolio.spend.file;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes how far the work on a file is where others see it: in transactions of its own, a few a second at most. */
final class NotedProgress implements Progress {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final long PAUSE = 300_000_000;

    private final UUID upload;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private long notedAt = System.nanoTime();

    /** @param apart a transaction of its own */
    NotedProgress(UUID upload, JdbcClient jdbc, TransactionTemplate apart) {
        this.upload = upload;
        this.jdbc = jdbc;
        this.apart = apart;
        note("READING", 0);
    }

    @Override
    public void read(long rows) {
        if (rows % ROWS_AT_ONCE == 0 && System.nanoTime() - notedAt > PAUSE) {
            note("READING", rows);
        }
    }

    @Override
    public void allRead() {
        apart.executeWithoutResult(
                status -> jdbc.sql("update spend_upload_progress set stage = 'COMPARING' where upload_id = ?")
                        .param(upload)
                        .update());
    }

    private void note(String stage, long rows) {
        notedAt = System.nanoTime();
        apart.executeWithoutResult(
                status -> jdbc.sql("update spend_upload_progress set stage = ?, rows_read = ? where upload_id = ?")
                        .params(stage, rows, upload)
                        .update());
    }
}
