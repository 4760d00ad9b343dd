package uk.police.portfolio.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.SignedIn;

/** What was searched for, as a file. */
@Controller
class RecordExportController {

    private final RecordQueries queries;
    private final PeopleOnRecord people;
    private final TableDownload download;
    private final MessageSourceAccessor words;

    RecordExportController(
            RecordQueries queries, PeopleOnRecord people, TableDownload download, MessageSource messages) {
        this.people = people;
        this.queries = queries;
        this.download = download;
        this.words = new MessageSourceAccessor(messages, Locale.UK);
    }

    @GetMapping("/record/export")
    void send(
            @ModelAttribute("search") RecordForm search,
            @RequestParam(defaultValue = "CSV") TableFormat format,
            @SignedIn Actor by,
            HttpServletResponse response) {
        download.send(response, table(), format, "record", () -> queries.all(search, by));
    }

    private TableExport<AuditEntry> table() {
        PeopleOnRecord.Reading names = people.reading();
        return TableExport.<AuditEntry>named(words.getMessage("audit.list.title"))
                .number(words.getMessage("audit.sequence"), AuditEntry::sequence)
                .moment(words.getMessage("audit.at"), AuditEntry::at)
                .text(words.getMessage("audit.act"), AuditEntry::actInWords)
                .text(
                        words.getMessage("audit.subject.kind"),
                        entry -> entry.subject().kind())
                .text(
                        words.getMessage("audit.subject.reference"),
                        entry -> entry.subject().reference())
                .text(
                        words.getMessage("audit.subject.title"),
                        entry -> entry.subject().title())
                .text(words.getMessage("audit.person"), entry -> entry.by().personName())
                .text(words.getMessage("audit.office"), entry -> entry.by().officeTitle())
                .text(words.getMessage("audit.body"), entry -> entry.by().bodyName())
                .text(words.getMessage("audit.instrument"), AuditEntry::instrument)
                .text(words.getMessage("audit.changes"), entry -> changes(names.named(entry.changes())))
                .text(words.getMessage("audit.reason"), AuditEntry::reason)
                .text(words.getMessage("audit.hash"), AuditEntry::hash)
                .asExport();
    }

    private static String changes(List<Change> changes) {
        return changes.stream().map(RecordExportController::written).collect(Collectors.joining("; "));
    }

    private static String written(Change change) {
        String before = change.before() == null ? "" : change.before();
        String after = change.after() == null ? "" : change.after();
        return change.field() + ": " + before + " \u2192 " + after;
    }
}
