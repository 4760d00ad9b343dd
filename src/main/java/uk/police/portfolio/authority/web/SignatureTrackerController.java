package uk.police.portfolio.authority.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.authority.GiverDetails;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.SignatureDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.SignedIn;

/** Who has signed, who has not, and since when. */
@Controller
class SignatureTrackerController {

    private static final TableExport<TrackerRow> TABLE = TableExport.<TrackerRow>named("Signatures")
            .text("giver", row -> row.giver().code())
            .text("name", row -> row.label().name())
            .text("region", TrackerRow::group)
            .yesOrNo("signed", TrackerRow::signed)
            .date("signed_on", row -> row.giver().signedOn())
            .text("signed_by", row -> of(row.giver(), SignatureDetails::signedBy))
            .text("capacity", row -> of(row.giver(), SignatureDetails::capacity))
            .text("document_sha256", row -> of(row.giver(), SignatureDetails::documentSha256))
            .date("reminded_on", TrackerRow::remindedOn)
            .asExport();

    private final InstrumentDirectory directory;
    private final SignatureTracker tracker;
    private final TableDownload download;
    private final MessageSource messages;

    SignatureTrackerController(
            InstrumentDirectory directory, SignatureTracker tracker, TableDownload download, MessageSource messages) {
        this.directory = directory;
        this.tracker = tracker;
        this.download = download;
        this.messages = messages;
    }

    @GetMapping("/authority/instruments/{reference}/signatures")
    String show(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String by,
            @SignedIn Actor reader,
            Model model) {
        InstrumentDetails instrument = instrument(reference, reader);
        List<TrackerRow> rows = tracker.rows(instrument, !by.equals("force"), elsewhere());
        long signed = rows.stream().filter(TrackerRow::signed).count();
        model.addAttribute("instrument", instrument);
        model.addAttribute("groups", TrackerGroup.of(rows, show.equals("missing")));
        model.addAttribute("signed", signed);
        model.addAttribute("total", rows.size());
        model.addAttribute("missing", show.equals("missing"));
        model.addAttribute("byForce", by.equals("force"));
        model.addAttribute("mayRemind", reader.holds(Role.SECRETARIAT) && signed < rows.size() && isOpen(instrument));
        return "authority/tracker";
    }

    @GetMapping("/authority/instruments/{reference}/signatures.csv")
    void download(@PathVariable String reference, @SignedIn Actor reader, HttpServletResponse response) {
        List<TrackerRow> rows = tracker.rows(instrument(reference, reader), true, elsewhere());
        download.send(response, TABLE, TableFormat.CSV, "signatures", rows::stream);
    }

    private InstrumentDetails instrument(String reference, Actor reader) {
        return directory.find(reference, reader).orElseThrow(() -> new NotFoundException("instrument", reference));
    }

    private String elsewhere() {
        return Objects.requireNonNull(messages.getMessage("authority.tracker.elsewhere", null, Locale.UK));
    }

    private static boolean isOpen(InstrumentDetails instrument) {
        return switch (instrument.state()) {
            case AWAITING_SIGNATURE, IN_FORCE, SUSPENDED, INVALID -> true;
            case DRAFT, REVOKED, EXPIRED, SUPERSEDED -> false;
        };
    }

    private static String of(GiverDetails giver, Function<SignatureDetails, String> part) {
        return giver.signature() == null ? "" : part.apply(giver.signature());
    }
}
