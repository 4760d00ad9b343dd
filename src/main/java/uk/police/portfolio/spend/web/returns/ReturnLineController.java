package uk.police.portfolio.spend.web.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.returns.AddedLines;
import uk.police.portfolio.spend.returns.ReturnCodes;
import uk.police.portfolio.spend.returns.ReturnDetails;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** A line that the body adds to its return. */
@Controller
@RequestMapping("/spend/returns/{reference}/line")
class ReturnLineController {

    private final ReturnDirectory directory;
    private final ReturnCodes codes;
    private final AddedLines added;

    ReturnLineController(ReturnDirectory directory, ReturnCodes codes, AddedLines added) {
        this.directory = directory;
        this.codes = codes;
        this.added = added;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @SignedIn Actor by) {
        ReturnDetails details = writable(reference, by);
        return around(
                new ModelAndView("spend/return-line")
                        .addObject(
                                "form",
                                ReturnLineForm.usual(details.row().year().toString())),
                details,
                by);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String reference,
            @ModelAttribute("form") ReturnLineForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        ReturnDetails details = writable(reference, by);
        List<LineFault> faults = added.add(reference, form.cells(details.row().bodyCode()), by);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> ReturnLineForm.reject(errors, fault));
            return around(
                    new ModelAndView("spend/return-line", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT),
                    details,
                    by);
        }
        Flash.success(redirect, "spend.return.line.added", reference);
        return new ModelAndView("redirect:/spend/returns/" + reference);
    }

    private ReturnDetails writable(String reference, Actor by) {
        ReturnDetails details = directory.details(reference, by);
        if (!details.canWrite()) {
            throw new NotFoundException("return", reference);
        }
        return details;
    }

    private ModelAndView around(ModelAndView page, ReturnDetails details, Actor by) {
        List<ReturnCodes.Code> known = codes.of(details.row().reference(), by);
        for (String column : List.of("programme", "capability", "funding_source")) {
            page.addObject(column + "s", choices(column, known));
        }
        return page.addObject("details", details)
                .addObject(
                        "months", worded("spend.month.", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"))
                .addObject("natures", worded("spend.nature.", "REVENUE", "CAPITAL"))
                .addObject("purposes", worded("spend.purpose.", "RUN", "CHANGE"))
                .addObject("measures", worded("spend.measure.", "FORECAST", "ACTUAL", "BUDGET", "COMMITTED"))
                .addObject("yesOrNo", List.of(Choice.worded("false", "spend.no"), Choice.worded("true", "spend.yes")));
    }

    private static List<Choice> choices(String column, List<ReturnCodes.Code> known) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.worded("", "spend.ledger.column.none")));
        known.stream()
                .filter(code -> code.column().equals(column))
                .map(code -> Choice.named(
                        code.code(), code.name().isEmpty() ? code.code() : code.code() + " " + code.name()))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> worded(String prefix, String... values) {
        return List.of(values).stream()
                .map(value -> Choice.worded(value.toLowerCase(Locale.ROOT), prefix + value))
                .toList();
    }
}
