package uk.police.portfolio.decision.question.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.question.QuestionDetails;
import uk.police.portfolio.decision.question.QuestionRegister;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What is to be decided, where no programme asks? */
@Controller
class QuestionsController {

    private final QuestionRegister questions;
    private final QuestionPages pages;
    private final CaseRegister cases;

    QuestionsController(QuestionRegister questions, QuestionPages pages, CaseRegister cases) {
        this.questions = questions;
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping("/decisions/new")
    ModelAndView begin(@SignedIn Actor by) {
        refuseUnlessAsker(by);
        return pages.form(null, by, HttpStatus.OK).addObject("form", QuestionForm.empty(questions.forcesOf(by)));
    }

    @PostMapping("/questions")
    ModelAndView create(
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        refuseUnlessAsker(by);
        List<ForceDetails> askable = questions.forcesOf(by);
        pages.check(form, askable, errors, by);
        if (!errors.hasErrors()) {
            try {
                String opened = questions.ask(form.formKey(), form.toCommand(askable), by);
                Flash.success(redirect, "decision.question.done.asked", opened);
                return new ModelAndView("redirect:/decisions/" + opened);
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, QuestionPages.FIELDS);
            }
        }
        return pages.form(null, by, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/questions/{reference}")
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        QuestionDetails question = questions.details(reference, by);
        CaseDetails opened = cases.details(question.caseReference(), by);
        model.addAttribute("question", question)
                .addAttribute("paper", questions.paper(question))
                .addAttribute("opened", opened)
                .addAttribute("mayChange", opened.actsOpenTo(by).contains(CaseAct.RESUBMIT));
        return "decision/question";
    }

    private void refuseUnlessAsker(Actor by) {
        if (!questions.mayAsk(by)) {
            throw new AccessDeniedException("Decisions are asked for by leads and by the secretariat");
        }
    }
}
