package uk.police.portfolio.spend.web.ledger;

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
import uk.police.portfolio.spend.extract.MatchedLine;
import uk.police.portfolio.spend.extract.MatchedLines;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The lines of a ledger that were posted, as what, and their corrections. */
@Controller
@RequestMapping("/spend/ledger/{body}/matched")
class MatchedController {

    private static final String PAGE = "spend/ledger-matched";
    private static final int SHOWN = 100;

    private final MatchedLines matched;
    private final LedgerExtracts extracts;

    MatchedController(MatchedLines matched, LedgerExtracts extracts) {
        this.matched = matched;
        this.extracts = extracts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String body, @RequestParam(defaultValue = "") String before, @SignedIn Actor by) {
        return around(new ModelAndView(PAGE), body, before, by)
                .addObject("form", new AssignForm(null, null, null, null));
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String body,
            @RequestParam(defaultValue = "") String before,
            @ModelAttribute("form") AssignForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        try {
            ExtractOutcome.Sum sum = matched.correct(body, form.ids(), form.target(), by);
            Flash.success(
                    redirect,
                    "spend.ledger.corrected",
                    sum.lines(),
                    sum.amount().full());
            return new ModelAndView("redirect:/spend/ledger/%s/matched".formatted(body));
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, RuleForm.FIELDS);
            return around(
                    new ModelAndView(PAGE, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT), body, before, by);
        }
    }

    private ModelAndView around(ModelAndView page, String body, String before, Actor by) {
        long from = before.matches("\\d{1,18}") ? Long.parseLong(before) : 0;
        List<MatchedLine> lines = matched.lines(body, from, SHOWN + 1, by);
        boolean more = lines.size() > SHOWN;
        return page.addObject("ledger", extracts.body(body, by))
                .addObject("lines", more ? lines.subList(0, SHOWN) : lines)
                .addObject("before", from)
                .addObject("next", more ? lines.get(SHOWN - 1).id() : 0);
    }
}
