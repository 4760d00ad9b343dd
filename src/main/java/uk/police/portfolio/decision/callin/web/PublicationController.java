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
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** The secretariat publishes a decision. */
@Controller
@RequestMapping("/decisions/{reference}/publication")
class PublicationController {

    private static final List<CaseAct> ACTS = List.of(CaseAct.PUBLISH, CaseAct.PUBLISH_URGENTLY);

    private final CoursePages pages;
    private final CallIns callIns;

    PublicationController(CoursePages pages, CallIns callIns) {
        this.pages = pages;
        this.callIns = callIns;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        return pages.page("publication", ACTS, reference, by, model);
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
        return pages.post("publication", ACTS, form, typed, (act, reason) -> act(act, reference, reason, by));
    }

    private void act(CaseAct act, String reference, String reason, Actor by) {
        if (act == CaseAct.PUBLISH) {
            callIns.publish(reference, by);
        } else {
            callIns.publishUrgently(reference, reason, by);
        }
    }
}
