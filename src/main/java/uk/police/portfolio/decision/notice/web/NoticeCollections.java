package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;

/** All notices as a table, and the newest as a feed. */
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
            .yesOrNo("urgent", NoticeRow::urgent)
            .yesOrNo("corrected", NoticeRow::corrected)
            .text("purpose", NoticeRow::purpose)
            .asExport();

    private final TableDownload download;
    private final NoticeQueries queries;
    private final NoticeFeed feed;

    NoticeCollections(TableDownload download, NoticeQueries queries, NoticeFeed feed) {
        this.download = download;
        this.queries = queries;
        this.feed = feed;
    }

    void table(HttpServletResponse response) {
        download.send(response, TABLE, TableFormat.CSV, "notices", queries::all);
    }

    byte[] feed() {
        return feed.of(queries.newest(ENTRIES));
    }
}
