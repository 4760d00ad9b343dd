package uk.police.portfolio.authority.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.matrix.CoverageMatrix;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.web.SignedIn;

/** May they? Every force and both its seats, for one question. */
@Controller
class CoverageController {

    private final Coverage coverage;
    private final OrganisationDirectory directory;
    private final CoverageChoices choices;
    private final CoverageExport export;

    CoverageController(
            Coverage coverage, OrganisationDirectory directory, CoverageChoices choices, CoverageExport export) {
        this.coverage = coverage;
        this.directory = directory;
        this.choices = choices;
        this.export = export;
    }

    @GetMapping("/authority/coverage")
    String show(@ModelAttribute CoverageForm asked, @SignedIn Actor by, Model model, HttpServletResponse response) {
        CoverageForm form = asked.orUsual(choices.today());
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        CoverageMatrix page = page(form, errors);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("choices", choices.of(form));
        model.addAttribute("page", page);
        if (page == null) {
            response.setStatus(422);
        }
        return "authority/coverage";
    }

    @GetMapping("/authority/coverage.csv")
    void download(@ModelAttribute CoverageForm asked, @SignedIn Actor by, HttpServletResponse response) {
        CoverageForm form = asked.orUsual(choices.today());
        CoverageMatrix page = page(form, new BeanPropertyBindingResult(form, "form"));
        if (page == null) {
            response.setStatus(422);
        } else {
            export.send(response, page);
        }
    }

    private @Nullable CoverageMatrix page(CoverageForm form, BindingResult errors) {
        LocalDate date = CellParser.date(String.valueOf(form.on())).orElse(null);
        if (date == null) {
            errors.rejectValue("on", "authority.coverage.on.misread");
            return null;
        }
        List<ForceDetails> forces = directory.territorialForces(date);
        CoverageQuestion question = form.question(forces, date, errors);
        if (question == null) {
            return null;
        }
        coverage.faults(question)
                .forEach(fault -> errors.reject(
                        "authority.coverage.fault." + fault.code(), new Object[] {fault.value()}, fault.code()));
        Map<String, String> names = forces.stream().collect(toMap(ForceDetails::code, ForceDetails::name));
        return errors.hasErrors() ? null : CoverageMatrix.of(coverage.answer(question), names);
    }
}
