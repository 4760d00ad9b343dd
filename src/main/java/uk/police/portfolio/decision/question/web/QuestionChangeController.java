package uk.police.portfolio.decision.question.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.question.QuestionDetails;
import uk.police.portfolio.decision.question.QuestionRegister;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What is asked now, after the secretariat has sent the question back? */
@Controller
@RequestMapping("/questions/{reference}/change")
class QuestionChangeController {

    private final QuestionRegister questions;
    private final QuestionPages pages;
    private final CaseRegister cases;

    QuestionChangeController(QuestionRegister questions, QuestionPages pages, CaseRegister cases) {
        this.questions = questions;
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @SignedIn Actor by) {
        QuestionDetails question = questions.details(reference, by);
        CaseDetails opened = cases.details(question.caseReference(), by);
        if (!opened.actsOpenTo(by).contains(CaseAct.RESUBMIT)) {
            throw new NotFoundException("change of question", reference);
        }
        return page(question, by, HttpStatus.OK).addObject("form", QuestionForm.of(question));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String reference,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        QuestionDetails question = questions.details(reference, by);
        List<ForceDetails> askable = questions.forcesOf(by);
        if (askable.isEmpty()) {
            throw new AccessDeniedException("Decisions are asked for by leads and by the secretariat");
        }
        pages.check(form, askable, errors, by);
        if (!errors.hasErrors()) {
            try {
                questions.askAgain(reference, form.version(), form.toCommand(askable), by);
                Flash.success(redirect, "decision.question.done.changed", question.caseReference());
                return new ModelAndView("redirect:/decisions/" + question.caseReference());
            } catch (StaleVersionException stale) {
                errors.reject("decision.question.stale");
                return page(question, by, HttpStatus.CONFLICT).addObject("changes", stale.changes());
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, QuestionPages.FIELDS);
            }
        }
        return page(question, by, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** With the reason why it was sent back. */
    private ModelAndView page(QuestionDetails question, Actor by, HttpStatus status) {
        return pages.form(question, by, status).addObject("opened", cases.details(question.caseReference(), by));
    }
}
