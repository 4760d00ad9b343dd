package uk.police.portfolio.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.consultation.answer.SeatDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.SignedIn;

/** What did the seats answer? Nobody is told before it is closed. */
@Controller
class ResultsController {

    private static final TableExport<SeatDetails> TABLE = TableExport.<SeatDetails>named("Answers")
            .text("seat", SeatDetails::code)
            .text("force", SeatDetails::forceName)
            .text("region", SeatDetails::region)
            .text(
                    "answer",
                    seat -> seat.last() == null ? null : seat.last().answer().name())
            .text("reason", seat -> seat.last() == null ? null : seat.last().reason())
            .text("reply", seat -> seat.reply() == null ? null : seat.reply().words())
            .asExport();

    private final RoundPages pages;
    private final TableDownload download;

    ResultsController(RoundPages pages, TableDownload download) {
        this.pages = pages;
        this.download = download;
    }

    @GetMapping("/consultations/{reference}/results")
    String show(@PathVariable String reference, @SignedIn Actor reader, Model model) {
        model.addAttribute("results", ResultsPage.of(closed(reference, reader)));
        return "consultation/results";
    }

    @GetMapping("/consultations/{reference}/answers.csv")
    void send(@PathVariable String reference, @SignedIn Actor reader, HttpServletResponse response) {
        RoundPage round = closed(reference, reader);
        download.send(response, TABLE, TableFormat.CSV, "answers-" + reference, () -> round.shown().stream());
    }

    private RoundPage closed(String reference, Actor reader) {
        RoundPage round = pages.of(reference, reader);
        if (!round.asked().isClosed()) {
            throw new NotFoundException("results of", reference);
        }
        return round;
    }
}
