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

/** What came of hearing a decision that was called in? */
@Controller
@RequestMapping("/decisions/{reference}/hearing")
class HearingController {

    private static final List<CaseAct> ACTS = List.of(CaseAct.CONFIRM, CaseAct.AMEND, CaseAct.REFER_BACK);

    private final CoursePages pages;
    private final DecisionCourse course;

    HearingController(CoursePages pages, DecisionCourse course) {
        this.pages = pages;
        this.course = course;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        return pages.page("hearing", ACTS, reference, by, model);
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
        return pages.post("hearing", ACTS, form, typed, (act, reason) -> act(act, reference, reason, by));
    }

    private void act(CaseAct act, String reference, String reason, Actor by) {
        switch (act) {
            case CONFIRM -> course.confirm(reference, reason, by);
            case AMEND -> course.amend(reference, reason, by);
            default -> course.referBack(reference, reason, by);
        }
    }
}
