package uk.police.portfolio.spend.web.returns;

import java.util.List;
import org.springframework.ui.Model;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.returns.ReturnDetails;
import uk.police.portfolio.spend.returns.ReturnLine;
import uk.police.portfolio.spend.returns.ReturnUploads;
import uk.police.portfolio.spend.returns.SpendReturns;

/** What the page of a return shows. */
final class ReturnPages {

    private static final int LINES = 100;

    private ReturnPages() {}

    static void show(
            SpendReturns returns, ReturnUploads uploads, String reference, String after, Actor reader, Model model) {
        int from = after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
        List<ReturnLine> lines = returns.lines(reference, from, LINES + 1, reader);
        boolean more = lines.size() > LINES;
        List<ReturnLine> shown = more ? lines.subList(0, LINES) : lines;
        ReturnDetails details = returns.details(reference, reader);
        model.addAttribute("details", details);
        model.addAttribute(
                "movements",
                details.isApproved()
                        ? List.of()
                        : uploads.movements(details.row().id()));
        model.addAttribute("lines", shown);
        model.addAttribute("after", from);
        model.addAttribute("next", more ? shown.get(LINES - 1).ordinal() : 0);
    }
}
