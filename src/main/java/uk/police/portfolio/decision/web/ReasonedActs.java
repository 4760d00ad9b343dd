package uk.police.portfolio.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;

/** The one page on which each act that needs only a reason is explained, reasoned and confirmed. */
@Component
class ReasonedActs {

    private final CaseRegister cases;

    ReasonedActs(CaseRegister cases) {
        this.cases = cases;
    }

    /** The page is there for those whom the act is open to, and not for others. */
    String page(String reference, CaseAct act, Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        if (!asked.actsOpenTo(by).contains(act)) {
            throw new NotFoundException("act " + act, reference);
        }
        model.addAttribute("form", ReasonForm.EMPTY);
        return show(asked, act, model);
    }

    /** Does it, or shows the page again with what was typed and everything that is wrong. */
    String post(String reference, CaseAct act, Actor by, Typed typed, Runnable verb) {
        CaseDetails asked = cases.details(reference, by);
        if (!typed.errors().hasErrors()) {
            try {
                verb.run();
                Flash.success(typed.redirect(), "decision.done." + act, reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(typed.errors(), refused);
            }
        }
        typed.response().setStatus(422);
        return show(asked, act, typed.model());
    }

    private static String show(CaseDetails asked, CaseAct act, Model model) {
        model.addAttribute("asked", asked).addAttribute("act", act.name());
        return "decision/reason";
    }

    /** What came with a posted form. */
    record Typed(BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {}
}
