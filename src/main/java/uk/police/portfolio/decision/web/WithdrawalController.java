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
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** Its author’s side takes a case back. */
@Controller
@RequestMapping("/decisions/{reference}/withdrawal")
class WithdrawalController {

    private final ReasonedActs acts;
    private final CaseRegister cases;

    WithdrawalController(ReasonedActs acts, CaseRegister cases) {
        this.acts = acts;
        this.cases = cases;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        return acts.page(reference, CaseAct.WITHDRAW, by, model);
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
        return acts.post(reference, CaseAct.WITHDRAW, by, typed, () -> cases.withdraw(reference, form.words(), by));
    }
}
