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
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** The secretariat sends a case back with a reason. */
@Controller
@RequestMapping("/decisions/{reference}/changes-request")
class ChangesRequestController {

    private final ReasonedActs acts;
    private final Triage triage;

    ChangesRequestController(ReasonedActs acts, Triage triage) {
        this.acts = acts;
        this.triage = triage;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        return acts.page(reference, CaseAct.REQUEST_CHANGES, by, model);
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
        ReasonedActs.Typed typed = new ReasonedActs.Typed(errors, model, response, redirect);
        return acts.post(
                reference,
                CaseAct.REQUEST_CHANGES,
                by,
                typed,
                () -> triage.requestChanges(reference, form.words(), by));
    }
}
