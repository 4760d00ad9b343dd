package uk.police.portfolio.decision.callin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** How did a decision that was in effect end? */
@Controller
@RequestMapping("/decisions/{reference}/ending")
class EndingController {

    private static final List<CaseAct> ACTS = List.of(CaseAct.COMPLETE, CaseAct.EXPIRE, CaseAct.SUPERSEDE);

    private final CoursePages pages;
    private final DecisionCourse course;

    EndingController(CoursePages pages, DecisionCourse course) {
        this.pages = pages;
        this.course = course;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        return pages.page("ending", ACTS, reference, by, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") CourseForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CoursePages.Typed typed = new CoursePages.Typed(reference, by, errors, model, response, redirect);
        return pages.post("ending", ACTS, form, typed, (act, reason) -> act(act, reference, reason, by));
    }

    private void act(CaseAct act, String reference, String reason, Actor by) {
        switch (act) {
            case COMPLETE -> course.complete(reference, reason, by);
            case EXPIRE -> course.expire(reference, reason, by);
            default -> course.supersede(reference, reason, by);
        }
    }
}
