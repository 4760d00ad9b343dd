package uk.police.portfolio.spend.web.ledger;

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
import uk.police.portfolio.spend.extract.LedgerExtracts;
import uk.police.portfolio.spend.extract.MatchingRules;
import uk.police.portfolio.spend.extract.RuleBookDetails;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The rules by which a body's ledger lines are matched: seen, added to, put in order, taken away, each as a new version. */
@Controller
@RequestMapping("/spend/ledger/{body}/rules")
class MatchingRuleController {

    private final MatchingRules rules;
    private final LedgerExtracts extracts;

    MatchingRuleController(MatchingRules rules, LedgerExtracts extracts) {
        this.rules = rules;
        this.extracts = extracts;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String body,
            @RequestParam(defaultValue = "COST_CODE") String field,
            @RequestParam(defaultValue = "") String value,
            @SignedIn Actor by) {
        RuleBookDetails book = rules.of(body, by);
        return around(new ModelAndView("spend/ledger-rules"), body, book, by)
                .addObject("form", RuleForm.about(book.number(), field, value));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String body,
            @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        try {
            rules.add(body, form.toCommand(), by);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, RuleForm.FIELDS);
            ModelAndView again =
                    new ModelAndView("spend/ledger-rules", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
            return around(again, body, rules.of(body, by), by);
        }
        return saved(body, redirect);
    }

    @PostMapping("/{number}")
    ModelAndView change(
            @PathVariable String body,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String follows,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        if (act.equals("remove")) {
            rules.remove(body, RuleForm.number(follows), number, by);
        } else {
            rules.raise(body, RuleForm.number(follows), number, by);
        }
        return saved(body, redirect);
    }

    private static ModelAndView saved(String body, RedirectAttributes redirect) {
        Flash.success(redirect, "spend.ledger.rules.saved");
        return new ModelAndView("redirect:/spend/ledger/%s/rules".formatted(body));
    }

    private ModelAndView around(ModelAndView page, String body, RuleBookDetails book, Actor by) {
        return page.addObject("ledger", extracts.body(body, by))
                .addObject("book", book)
                .addObject("looks", RuleForm.LOOKED_AT)
                .addObject("looksOrNot", RuleForm.LOOKED_AT_OR_NOT)
                .addObject("tests", RuleForm.TESTS);
    }
}
