package uk.police.portfolio.decision.ratification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.RatificationDetails;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Does this seat ratify the decision? */
@Controller
@RequestMapping("/decisions/{reference}/ratifications/{force}/{kind}")
class RatificationController {

    private final CaseRegister cases;
    private final Ratifications ratifications;

    RatificationController(CaseRegister cases, Ratifications ratifications) {
        this.cases = cases;
        this.ratifications = ratifications;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @PathVariable String force,
            @PathVariable String kind,
            @SignedIn Actor by,
            Model model) {
        model.addAttribute("form", RatificationForm.EMPTY);
        return form(reference, seat(force, kind), by, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @PathVariable String force,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") RatificationForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        String seat = seat(force, kind);
        cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                ratifications.answer(reference, seat, form.given(), form.typed(), by);
                Flash.success(redirect, "decision.done.RATIFY", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, Map.of("RATIFICATION_NEEDS_WORDS", "words"));
            }
        }
        response.setStatus(422);
        return form(reference, seat, by, model);
    }

    private String form(String reference, String seat, Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        RatificationDetails asked = ratifications
                .askedOf(decided, seat, by)
                .orElseThrow(() -> new NotFoundException("ratification of", reference));
        model.addAttribute("decided", decided).addAttribute("asked", asked).addAttribute("choices", choices());
        return "decision/ratification";
    }

    private static List<Choice> choices() {
        return Choice.of(
                "decision.ratify.answer",
                RatificationAnswer.RATIFIED,
                RatificationAnswer.RATIFIED_WITH_CONDITIONS,
                RatificationAnswer.DECLINED);
    }

    private static String seat(String force, String kind) {
        return force + "/" + kind;
    }
}
