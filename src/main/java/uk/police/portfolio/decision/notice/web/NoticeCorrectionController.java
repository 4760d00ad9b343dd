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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.notice.NoticeRegister;
import uk.police.portfolio.decision.notice.NoticeWording;
import uk.police.portfolio.decision.notice.Notices;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The secretariat corrects the notices of a decision by further ones. */
@Controller
@RequestMapping("/decisions/{reference}/notice-correction")
class NoticeCorrectionController {

    private final CaseRegister cases;
    private final NoticeRegister register;
    private final Notices notices;

    NoticeCorrectionController(CaseRegister cases, NoticeRegister register, Notices notices) {
        this.cases = cases;
        this.register = register;
        this.notices = notices;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        String read = notices.of(decided, by).toCorrect();
        if (read == null) {
            throw new NotFoundException("correction of", reference);
        }
        NoticeWording said = notices.published(decided);
        model.addAttribute("form", NoticeForm.of(said, read));
        return page(decided, said.exempt(), model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails decided = cases.details(reference, by);
        String reason = form.reason() == null ? "" : form.reason().strip();
        form.check(errors);
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "decision.reason.missing");
        }
        if (!errors.hasErrors()) {
            try {
                register.correct(reference, form.read() == null ? "" : form.read(), form.asWording(), reason, by);
                Flash.success(redirect, "decision.notice.corrected", reference);
                return "redirect:/decisions/" + decided.reference();
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return page(decided, form.exempt(), model);
    }

    private String page(CaseDetails decided, @Nullable String exempt, Model model) {
        model.addAttribute("page", NoticePage.of("correct", decided, notices, exempt));
        return "decision/notice-form";
    }
}
