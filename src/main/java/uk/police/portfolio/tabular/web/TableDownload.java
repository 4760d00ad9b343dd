package uk.police.portfolio.tabular.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;

/** Sends a table as a download, row by row, inside one read-only transaction so that the rows can come from a cursor. */
@Component
public class TableDownload {

    private final TransactionTemplate reading;

    TableDownload(PlatformTransactionManager transactions) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Sends the table.
     *
     * @param name the file's name without its ending
     * @param rows opened inside the transaction and closed at its end
     */
    public <R> void send(
            HttpServletResponse response,
            TableExport<R> table,
            TableFormat format,
            String name,
            Supplier<Stream<R>> rows) {
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        reading.executeWithoutResult(status -> {
            try {
                table.write(format, rows.get(), response.getOutputStream());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
