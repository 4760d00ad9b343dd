package uk.police.portfolio.spend.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.extract.ExtractOutcome;
import uk.police.portfolio.spend.extract.LedgerExtracts;
import uk.police.portfolio.spend.extract.UnmatchedLine;
import uk.police.portfolio.spend.extract.UnmatchedLines;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The lines of a ledger that nothing matches, with what they come to: matched by rules that came later, or by hand. */
@Controller
@RequestMapping("/spend/ledger/{body}")
class UnmatchedController {

    private static final String PAGE = "spend/ledger-unmatched";
    private static final int SHOWN = 100;

    private final UnmatchedLines unmatched;
    private final LedgerExtracts extracts;
    private final TableDownload downloads;

    UnmatchedController(UnmatchedLines unmatched, LedgerExtracts extracts, TableDownload downloads) {
        this.downloads = downloads;
        this.unmatched = unmatched;
        this.extracts = extracts;
    }

    @GetMapping("/unmatched")
    ModelAndView show(@PathVariable String body, @RequestParam(defaultValue = "") String after, @SignedIn Actor by) {
        return around(new ModelAndView(PAGE), body, after, by)
                .addObject("form", new AssignForm(null, null, null, null));
    }

    @PostMapping("/unmatched")
    ModelAndView assign(
            @PathVariable String body,
            @RequestParam(defaultValue = "") String after,
            @ModelAttribute("form") AssignForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        try {
            return posted(body, unmatched.assign(body, form.ids(), form.target(), by), redirect);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, RuleForm.FIELDS);
            return around(new ModelAndView(PAGE, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT), body, after, by);
        }
    }

    @GetMapping("/unmatched.{format:csv|xlsx}")
    void download(
            @PathVariable String body, @PathVariable String format, @SignedIn Actor by, HttpServletResponse response) {
        extracts.body(body, by);
        downloads.send(
                response,
                UnmatchedTable.COLUMNS,
                TableFormat.of(format),
                "unmatched-" + body,
                () -> unmatched.all(body, by));
    }

    @PostMapping("/unmatched/matches")
    ModelAndView match(@PathVariable String body, @SignedIn Actor by, RedirectAttributes redirect) {
        return posted(body, unmatched.match(body, by), redirect);
    }

    private static ModelAndView posted(String body, ExtractOutcome.Sum sum, RedirectAttributes redirect) {
        Flash.success(redirect, "spend.ledger.posted", sum.lines(), sum.amount().full());
        return new ModelAndView("redirect:/spend/ledger/%s/unmatched".formatted(body));
    }

    private ModelAndView around(ModelAndView page, String body, String after, Actor by) {
        long from = after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
        List<UnmatchedLine> lines = unmatched.lines(body, from, SHOWN + 1, by);
        boolean more = lines.size() > SHOWN;
        return page.addObject("ledger", extracts.body(body, by))
                .addObject("standing", unmatched.of(body, by))
                .addObject("lines", more ? lines.subList(0, SHOWN) : lines)
                .addObject("after", from)
                .addObject("next", more ? lines.get(SHOWN - 1).id() : 0);
    }
}
