package uk.police.portfolio.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/** Until when do the seats get more time? */
@Controller
@RequestMapping("/consultations/{reference}/extension")
class ExtensionController {

    private static final int USUAL_DAYS = 14;

    private final ConsultationRegister consultations;
    private final RoundPages pages;

    ExtensionController(ConsultationRegister consultations, RoundPages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        RoundPage round = pages.toRun(reference, by);
        LocalDate ends = round.asked().lastDay();
        LocalDate later = ends.isAfter(round.today()) ? ends : round.today();
        model.addAttribute("form", ExtensionForm.from(later.plusDays(USUAL_DAYS)))
                .addAttribute("round", round);
        return "consultation/extension";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RoundPage round = pages.of(reference, by);
        if (form.day().isEmpty()) {
            errors.rejectValue("lastDay", "consultation.extension.day.missing");
        }
        if (!errors.hasErrors()) {
            try {
                consultations.extend(
                        reference, form.day().orElseThrow(), form.reason().strip(), by);
                Flash.success(redirect, "consultation.done.extension", reference);
                return "redirect:/consultations/" + reference;
            } catch (RefusedException refused) {
                Refusals.into(
                        errors, refused, Map.of("EXTENSION_IS_NOT_LATER", "lastDay", "EXTENSION_IS_OVER", "lastDay"));
            }
        }
        response.setStatus(422);
        model.addAttribute("round", round);
        return "consultation/extension";
    }
}
