package uk.police.portfolio.programme.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.ProgrammeAct;
import uk.police.portfolio.programme.ProgrammeCourse;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What a programme that is under way is now expected to cost, typed as the costs of a draft are. */
@Controller
@RequestMapping("/programmes/{reference}/forecast")
class ForecastController {

    private final ProgrammeDirectory directory;
    private final ProgrammeCourse course;
    private final DraftChoices choices;

    ForecastController(ProgrammeDirectory directory, ProgrammeCourse course, DraftChoices choices) {
        this.directory = directory;
        this.course = course;
        this.choices = choices;
    }

    @GetMapping
    String ask(@PathVariable String reference, @SignedIn Actor by, Model model) {
        ProgrammeDetails programme = revisable(reference, by);
        ForecastForm form =
                ForecastForm.of(programme.version(), programme.content().costs());
        return page(programme, form, new BeanPropertyBindingResult(form, "form"), model);
    }

    @PostMapping
    String revise(
            @PathVariable String reference,
            @RequestParam(defaultValue = "continue") String then,
            @SignedIn Actor by,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ProgrammeDetails programme = revisable(reference, by);
        BindingResult errors = SectionForms.read(ForecastForm.class, request);
        ForecastForm form = (ForecastForm) Objects.requireNonNull(errors.getTarget());
        if (!"continue".equals(then)) {
            ForecastForm edited = form.edited(then);
            return page(programme, edited, new BeanPropertyBindingResult(edited, "form"), model);
        }
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                course.reviseForecast(reference, form.readVersion(), form.schedule(), form.reason(), by);
                Flash.success(redirect, "programme.forecast.done", reference);
                return "redirect:/programmes/{reference}";
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            } catch (StaleVersionException stale) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("changes", stale.changes());
                ForecastForm again = form.over(programme.version());
                return page(programme, again, new BeanPropertyBindingResult(again, "form"), model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(programme, form, errors, model);
    }

    private ProgrammeDetails revisable(String reference, Actor by) {
        return directory
                .find(reference, by)
                .filter(programme -> programme.may(ProgrammeAct.REVISE_FORECAST))
                .orElseThrow(() -> new NotFoundException("programme", reference));
    }

    private String page(ProgrammeDetails programme, ForecastForm form, BindingResult errors, Model model) {
        model.addAttribute("programme", programme);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAllAttributes(choices.costs());
        return "programme/forecast";
    }
}
