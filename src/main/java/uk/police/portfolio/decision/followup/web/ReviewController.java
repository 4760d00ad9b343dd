package uk.police.portfolio.decision.followup.web;

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
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.followup.FollowUps;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Does this decision still hold? */
@Controller
@RequestMapping("/decisions/{reference}/review")
class ReviewController {

    private final CaseRegister cases;
    private final FollowUps followUps;

    ReviewController(CaseRegister cases, FollowUps followUps) {
        this.cases = cases;
        this.followUps = followUps;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        if (!decided.actsOpenTo(by).contains(CaseAct.REVIEW)) {
            throw new NotFoundException("review of", reference);
        }
        model.addAttribute("form", ReviewForm.EMPTY);
        return form(decided, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails decided = cases.details(reference, by);
        if (form.isMisread()) {
            errors.rejectValue("nextDay", "decision.review.next.misread");
        }
        if (!errors.hasErrors()) {
            try {
                followUps.review(reference, form.words().strip(), form.next().orElse(null), by);
                Flash.success(redirect, "decision.done.REVIEW", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, Map.of("REVIEW_DATE_PAST", "nextDay"));
            }
        }
        response.setStatus(422);
        return form(decided, model);
    }

    private String form(CaseDetails decided, Model model) {
        model.addAttribute("decided", decided).addAttribute("follow", followUps.of(decided));
        return "decision/review";
    }
}
