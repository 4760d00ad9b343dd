package uk.police.portfolio.decision.followup.web;

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
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.followup.ConditionStanding;
import uk.police.portfolio.decision.followup.FollowUps;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** How was this condition met? */
@Controller
@RequestMapping("/decisions/{reference}/conditions/{number}")
class ConditionController {

    private final CaseRegister cases;
    private final FollowUps followUps;

    ConditionController(CaseRegister cases, FollowUps followUps) {
        this.cases = cases;
        this.followUps = followUps;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable String number, @SignedIn Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        ConditionStanding condition = condition(decided, number);
        if (!decided.actsOpenTo(by).contains(CaseAct.MEET_CONDITION) || condition.met() != null) {
            throw new NotFoundException("open condition of " + reference, number);
        }
        model.addAttribute("form", new ConditionMetForm(""));
        return form(decided, condition, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @PathVariable String number,
            @Valid @ModelAttribute("form") ConditionMetForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails decided = cases.details(reference, by);
        ConditionStanding condition = condition(decided, number);
        if (!errors.hasErrors()) {
            try {
                followUps.meetCondition(
                        reference, condition.number(), form.words().strip(), by);
                Flash.success(redirect, "decision.done.MEET_CONDITION", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return form(decided, condition, model);
    }

    private ConditionStanding condition(CaseDetails decided, String number) {
        return followUps.of(decided).conditions().stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("condition of " + decided.reference(), number));
    }

    private static String form(CaseDetails decided, ConditionStanding condition, Model model) {
        model.addAttribute("decided", decided).addAttribute("condition", condition);
        return "decision/condition-met";
    }
}
