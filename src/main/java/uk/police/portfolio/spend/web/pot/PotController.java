package uk.police.portfolio.spend.web.pot;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.pot.PotRegister;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Shared pots: which there are, what each has, and what programmes hold of it. */
@Controller
@RequestMapping("/spend/pots")
class PotController {

    private static final Map<String, String> FIELDS = Map.of(
            "POT_BODY_IS_NOT_YOURS", "body",
            "POT_NEEDS_A_NAME", "name",
            "POT_NEEDS_A_SERVICE", "service",
            "POT_IS_DECLARED", "service",
            "POT_PROGRAMME_IS_UNKNOWN", "programme",
            "POT_NEEDS_A_YEAR", "year",
            "POT_NEEDS_AN_AMOUNT", "amount",
            "POT_HAS_LESS_LEFT", "amount",
            "REASON_IS_MISSING", "reason");

    private final PotRegister pots;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;

    PotController(PotRegister pots, EnvelopeRegister envelopes, SpendReporting reporting) {
        this.reporting = reporting;
        this.pots = pots;
        this.envelopes = envelopes;
    }

    @GetMapping
    ModelAndView list(@SignedIn Actor reader) {
        return list(new ModelAndView("spend/pots"), reader)
                .addObject("form", new PotForm(null, reader.bodyCode(), null));
    }

    @PostMapping
    ModelAndView declare(
            @ModelAttribute("form") PotForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        try {
            String reference = pots.declare(form.body(), form.service(), form.name(), by);
            Flash.success(redirect, "spend.pot.declared", reference);
            return new ModelAndView("redirect:/spend/pots/" + reference);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
            return list(new ModelAndView("spend/pots", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT), by);
        }
    }

    @GetMapping("/{reference}")
    ModelAndView show(
            @PathVariable String reference,
            @RequestParam(name = "as-at", defaultValue = "") String asAt,
            @SignedIn Actor reader) {
        LocalDate day =
                asAt.isEmpty() ? null : CellParser.date(asAt).orElseThrow(() -> new NotFoundException("day", asAt));
        return pot(new ModelAndView("spend/pot"), reference, day, reader)
                .addObject("form", new AllocationForm(null, null, null, null));
    }

    @PostMapping("/{reference}/allocations")
    ModelAndView allocate(
            @PathVariable String reference,
            @ModelAttribute("form") AllocationForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        try {
            pots.allocate(reference, form.programme(), form.readYear(), form.readAmount(), form.reason(), by);
            Flash.success(redirect, "spend.pot.allocated", form.programme());
            return new ModelAndView("redirect:/spend/pots/" + reference);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
            return pot(
                    new ModelAndView("spend/pot", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT),
                    reference,
                    null,
                    by);
        }
    }

    private ModelAndView list(ModelAndView page, Actor reader) {
        return page.addObject("pots", pots.list()).addObject("mayDeclare", SpendImports.mayImport(reader));
    }

    private ModelAndView pot(ModelAndView page, String reference, @Nullable LocalDate day, Actor reader) {
        SpendQuestion years = SpendQuestion.everything().asAt(day).orTheYearsOf(envelopes::asAt);
        SpendQuestion lines = pots.question(reference, years);
        return page.addObject("pot", pots.details(reference, years, reader))
                .addObject("asAt", day)
                .addObject("query", lines.query())
                .addObject("beside", reporting.beside(lines, reader));
    }
}
