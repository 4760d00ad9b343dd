package uk.police.portfolio.spend.web.returns;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.spend.returns.ReturnDetails;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturnLine;
import uk.police.portfolio.spend.returns.ReturnSubmission;
import uk.police.portfolio.spend.returns.ReturnSubmission.Explanation;
import uk.police.portfolio.spend.returns.ReturnUploads;

/** What the page of a return shows. */
@Component
class ReturnPages {

    private static final int LINES = 100;

    private final ReturnDirectory directory;
    private final ReturnUploads uploads;
    private final ReturnSubmission submission;

    ReturnPages(ReturnDirectory directory, ReturnUploads uploads, ReturnSubmission submission) {
        this.directory = directory;
        this.uploads = uploads;
        this.submission = submission;
    }

    ModelAndView show(String reference, String after, Actor reader) {
        int from = from(after);
        List<ReturnLine> lines = directory.lines(reference, from, LINES + 1, reader);
        boolean more = lines.size() > LINES;
        List<ReturnLine> shown = more ? lines.subList(0, LINES) : lines;
        ReturnDetails details = directory.details(reference, reader);
        ModelAndView page = new ModelAndView("spend/return")
                .addObject("details", details)
                .addObject(
                        "movements",
                        details.isApproved()
                                ? List.of()
                                : uploads.movements(details.row().id()))
                .addObject("lines", shown)
                .addObject("after", from)
                .addObject("typed", Map.of())
                .addObject("problems", Map.of())
                .addObject("next", more ? shown.get(LINES - 1).ordinal() : 0);
        if (details.canWrite()) {
            Explanation explanation = submission.explanation(reference, reader);
            page.addObject("wanted", explanation.wanted()).addObject("explanation", explanation.said());
        }
        return page;
    }

    /** The same page again, with why something could not be done. */
    ModelAndView refused(String reference, List<Refusal> refusals, Actor reader) {
        return refused(show(reference, "", reader), refusals, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("unexplained", true);
    }

    /** The same page again, with what was typed and what of it is no amount. */
    ModelAndView faulty(String reference, String after, TypedAmounts typed, Actor reader) {
        return refused(show(reference, after, reader), List.of(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("typed", typed.texts())
                .addObject("problems", typed.faults());
    }

    /** The same page again, with what was typed and what somebody else has made of it since. */
    ModelAndView overtaken(String reference, String after, TypedAmounts typed, Actor reader) {
        return refused(show(reference, after, reader), List.of(Refusal.of("RETURN_OVERTAKEN")), HttpStatus.CONFLICT)
                .addObject("typed", typed.texts())
                .addObject("problems", typed.overtaken(directory.lines(reference, from(after), LINES, reader)));
    }

    /** The end of the address of the page of lines after that one. */
    static String query(String after) {
        return from(after) == 0 ? "" : "?after=" + from(after);
    }

    private static int from(String after) {
        return after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
    }

    private static ModelAndView refused(ModelAndView page, List<Refusal> refusals, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("refused", refusals);
    }
}
