package uk.police.portfolio.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Is this consultation over? */
@Controller
@RequestMapping("/consultations/{reference}/closure")
class ClosureController {

    private final ConsultationRegister consultations;
    private final RoundPages pages;

    ClosureController(ConsultationRegister consultations, RoundPages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        model.addAttribute("form", new ClosureForm("")).addAttribute("round", pages.toRun(reference, by));
        return "consultation/closure";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RoundPage round = pages.of(reference, by);
        if (!errors.hasErrors()) {
            try {
                consultations.close(reference, form.words(), by);
                Flash.success(redirect, "consultation.done.closure", reference);
                return "redirect:/consultations/" + reference;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, Map.of("CLOSING_NEEDS_A_REASON", "reason"));
            }
        }
        response.setStatus(422);
        model.addAttribute("round", round);
        return "consultation/closure";
    }
}
