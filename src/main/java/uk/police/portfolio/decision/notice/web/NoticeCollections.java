package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;

/** All notices as a table and as data, and the newest as a feed. */
@Component
class NoticeCollections {

    private static final int ENTRIES = 50;

    private static final TableExport<NoticeRow> TABLE = TableExport.<NoticeRow>named("Notices")
            .text("reference", NoticeRow::reference)
            .text("decision", NoticeRow::decision)
            .text("title", NoticeRow::title)
            .text("matter", row -> row.matter().name())
            .text("recipient", NoticeRow::recipient)
            .text("body_code", NoticeRow::bodyCode)
            .text("body", NoticeRow::bodyName)
            .text("forces", row -> String.join(";", row.forces()))
            .money("share", NoticeRow::share)
            .money("total", NoticeRow::total)
            .text("decision_maker", NoticeRow::decisionMaker)
            .text("holder", NoticeRow::holder)
            .date("decided_on", NoticeRow::decidedOn)
            .moment("published_at", NoticeRow::publishedAt)
            .date("call_in_closes_on", NoticeRow::callInClosesOn)
            .date("effective_on", NoticeRow::effectiveOn)
            .text("standing", row -> row.standing().state().name())
            .moment("standing_since", row -> row.standing().since())
            .text("standing_in_words", row -> row.standingInWords().all())
            .yesOrNo("urgent", NoticeRow::urgent)
            .yesOrNo("corrected", NoticeRow::corrected)
            .text("purpose", NoticeRow::purpose)
            .asExport();

    private final TableDownload download;
    private final NoticeQueries queries;
    private final NoticeFeed feed;
    private final JsonMapper json;
    private final TransactionTemplate reading;

    NoticeCollections(
            TableDownload download,
            NoticeQueries queries,
            NoticeFeed feed,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.download = download;
        this.queries = queries;
        this.feed = feed;
        this.json = json;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    void table(HttpServletResponse response) {
        download.send(response, TABLE, TableFormat.CSV, "notices", queries::all);
    }

    /** The same as data: one array, notice by notice. */
    void data(HttpServletResponse response) {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        reading.executeWithoutResult(status -> {
            try (Stream<NoticeRow> rows = queries.all();
                    SequenceWriter array = json.writer().writeValuesAsArray(response.getOutputStream())) {
                rows.map(NoticeItem::of).forEach(array::write);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    byte[] feed() {
        return feed.of(queries.newest(ENTRIES));
    }
}
