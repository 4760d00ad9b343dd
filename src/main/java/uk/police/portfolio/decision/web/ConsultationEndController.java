package uk.police.portfolio.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** The consultation is over: send the case to the board? */
@Controller
@RequestMapping("/decisions/{reference}/consultation-end")
class ConsultationEndController {

    private final ReasonedActs acts;
    private final CaseConsultations consultations;

    ConsultationEndController(ReasonedActs acts, CaseConsultations consultations) {
        this.acts = acts;
        this.consultations = consultations;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        return acts.page(reference, CaseAct.END_CONSULTATION, by, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return acts.post(
                reference,
                CaseAct.END_CONSULTATION,
                by,
                new ReasonedActs.Typed(errors, model, response, redirect),
                () -> consultations.end(reference, form.words(), by));
    }
}
