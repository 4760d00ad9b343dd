package uk.police.portfolio.authority.web.coverage;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** May they? Every force and both its seats, for one question. */
@Controller
class CoverageController {

    private final CoveragePages pages;
    private final CoverageChoices choices;
    private final CoverageExport export;

    CoverageController(CoveragePages pages, CoverageChoices choices, CoverageExport export) {
        this.pages = pages;
        this.choices = choices;
        this.export = export;
    }

    @GetMapping("/authority/coverage")
    String show(@ModelAttribute CoverageForm asked, @SignedIn Actor by, Model model, HttpServletResponse response) {
        CoverageForm form = asked.read(choices.today());
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        if (asked.asksForProgramme()) {
            errors.rejectValue("missing", "authority.coverage.programme.missing");
        }
        CoveragePage page = pages.of(form, errors);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("choices", choices.of(form));
        model.addAttribute("page", page);
        model.addAttribute("today", choices.today());
        if (page == null) {
            response.setStatus(422);
        } else {
            model.addAttribute("links", new CoverageLinks(form, page.question()));
        }
        return "authority/coverage";
    }

    @GetMapping("/authority/coverage.csv")
    @Nullable
    String download(@ModelAttribute CoverageForm asked, @SignedIn Actor by, Model model, HttpServletResponse response) {
        CoverageForm form = asked.read(choices.today());
        CoveragePage page = pages.of(form, new BeanPropertyBindingResult(form, "form"));
        if (page == null) {
            return show(asked, by, model, response);
        }
        export.send(response, page);
        return null;
    }
}
