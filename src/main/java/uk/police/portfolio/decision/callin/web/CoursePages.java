package uk.police.portfolio.decision.callin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;

/** The one page on which a decision is moved on: what can be done, what follows from each, and why it is done. */
@Component
class CoursePages {

    private final CaseRegister cases;
    private final CallIns callIns;

    CoursePages(CaseRegister cases, CallIns callIns) {
        this.cases = cases;
        this.callIns = callIns;
    }

    /** The page is there for those whom one of the acts is open to, and not for others. */
    String page(String name, List<CaseAct> acts, String reference, Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        if (acts.stream().noneMatch(decided.actsOpenTo(by)::contains)) {
            throw new NotFoundException(name + " of", reference);
        }
        model.addAttribute("form", CourseForm.EMPTY);
        return show(of(name, decided, acts), model);
    }

    /** Does the act that was chosen, or shows the page again. */
    String post(String name, List<CaseAct> acts, CourseForm form, Typed typed, BiConsumer<CaseAct, String> verb) {
        CaseDetails decided = cases.details(typed.reference(), typed.by());
        CoursePage page = of(name, decided, acts);
        CaseAct chosen = form.chosen(page, typed.errors());
        if (chosen != null) {
            try {
                verb.accept(chosen, form.words());
                Flash.success(typed.redirect(), "decision.done." + chosen, decided.reference());
                return "redirect:/decisions/" + decided.reference();
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(typed.errors(), refused);
            }
        }
        typed.response().setStatus(422);
        return show(page, typed.model());
    }

    private CoursePage of(String name, CaseDetails decided, List<CaseAct> acts) {
        boolean publishes = acts.contains(CaseAct.PUBLISH);
        return new CoursePage(
                name,
                decided,
                acts,
                publishes ? callIns.termsNow() : null,
                publishes ? null : callIns.windowOf(decided).orElse(null));
    }

    private static String show(CoursePage page, Model model) {
        model.addAttribute("page", page);
        return "decision/course";
    }

    /** What came with a posted form. */
    record Typed(
            String reference,
            Actor by,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {}
}
