package uk.police.portfolio.decision.discussion.web;

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
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.decision.discussion.ClosingStatements;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What does the chair say of the vote, now that it is closed? */
@Controller
@RequestMapping("/decisions/{reference}/closing-statement")
class StatementController {

    private final CaseRegister cases;
    private final ClosingStatements statements;

    StatementController(CaseRegister cases, ClosingStatements statements) {
        this.cases = cases;
        this.statements = statements;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        if (!statements.isOpenTo(decided, by)) {
            throw new NotFoundException("closing statement on", reference);
        }
        model.addAttribute("form", new StatementForm("", ""));
        return form(decided, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails decided = cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                statements.make(reference, form.audience(), form.words().strip(), by);
                Flash.success(redirect, "decision.talk.statement.done", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return form(decided, model);
    }

    private static String form(CaseDetails decided, Model model) {
        model.addAttribute("decided", decided)
                .addAttribute("audiences", Choice.of("decision.talk.to", Audience.values()));
        return "decision/closing-statement";
    }
}
