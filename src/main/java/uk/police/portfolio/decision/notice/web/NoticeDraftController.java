package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.notice.NoticeDraft;
import uk.police.portfolio.decision.notice.NoticeRegister;
import uk.police.portfolio.decision.notice.Notices;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The secretariat prepares the notice of a decision before it is published. */
@Controller
@RequestMapping("/decisions/{reference}/notice")
class NoticeDraftController {

    private final CaseRegister cases;
    private final NoticeRegister register;
    private final Notices notices;

    NoticeDraftController(CaseRegister cases, NoticeRegister register, Notices notices) {
        this.cases = cases;
        this.register = register;
        this.notices = notices;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        if (!decided.actsOpenTo(by).contains(CaseAct.PUBLISH)) {
            throw new NotFoundException("notice of", reference);
        }
        NoticeDraft draft = register.draft(decided);
        model.addAttribute("form", NoticeForm.of(draft.wording(), String.valueOf(draft.version())));
        return page(decided, draft.wording().exempt(), model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String later,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails decided = cases.details(reference, by);
        boolean complete = later == null;
        if (complete) {
            form.check(errors);
        } else {
            form.checkExempt(errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(decided, form.exempt(), model);
        }
        try {
            register.prepare(reference, form.versionRead(), form.asWording(), by);
        } catch (StaleVersionException stale) {
            errors.reject("decision.notice.stale");
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("changes", stale.changes())
                    .addAttribute("version", register.draft(decided).version());
            return page(decided, form.exempt(), model);
        }
        Flash.success(redirect, complete ? "decision.notice.prepared" : "decision.notice.kept", reference);
        return "redirect:/decisions/" + decided.reference() + (complete ? "/publication" : "");
    }

    private String page(CaseDetails decided, @Nullable String exempt, Model model) {
        model.addAttribute("page", NoticePage.of("prepare", decided, notices, exempt));
        return "decision/notice-form";
    }
}
