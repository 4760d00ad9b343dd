package uk.police.portfolio.consultation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** How far is this consultation? */
@Controller
@RequestMapping("/consultations/{reference}")
class ConsultationController {

    private final ConsultationRegister consultations;
    private final RoundPages pages;

    ConsultationController(ConsultationRegister consultations, RoundPages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor reader, Model model) {
        model.addAttribute("round", pages.of(reference, reader));
        return "consultation/show";
    }

    /** The secretariat reminds those who have not answered. */
    @PostMapping("/reminder")
    String remind(@PathVariable String reference, @SignedIn Actor by, RedirectAttributes redirect) {
        consultations.details(reference, by);
        consultations.remind(reference, by);
        Flash.success(redirect, "consultation.done.reminder", reference);
        return "redirect:/consultations/" + reference;
    }
}
