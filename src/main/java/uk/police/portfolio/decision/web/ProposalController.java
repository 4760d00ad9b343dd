package uk.police.portfolio.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What is the board asked to decide? */
@Controller
@RequestMapping("/decisions/{reference}/proposal")
class ProposalController {

    private final CaseRegister cases;
    private final Triage triage;
    private final ProposalChoices choices;
    private final ChangeWords words;

    ProposalController(CaseRegister cases, Triage triage, ProposalChoices choices, ChangeWords words) {
        this.cases = cases;
        this.triage = triage;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        if (!asked.actsOpenTo(by).contains(CaseAct.PROPOSE)) {
            throw new NotFoundException("proposal of", reference);
        }
        model.addAttribute("form", ProposalForm.of(asked.edition(), asked.proposal()));
        return form(asked, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails asked = cases.details(reference, by);
        choices.checkOf(asked).check(form, errors);
        if (!errors.hasErrors() && propose(asked, form, errors, by, model, response)) {
            Flash.success(redirect, "decision.done.PROPOSE", reference);
            return "redirect:/decisions/" + reference;
        }
        if (response.getStatus() != HttpServletResponse.SC_CONFLICT) {
            response.setStatus(422);
        }
        return form(asked, model);
    }

    /** Whoever typed loses nothing where somebody else was quicker: what they typed and what has changed are shown. */
    private boolean propose(
            CaseDetails asked,
            ProposalForm form,
            BindingResult errors,
            Actor by,
            Model model,
            HttpServletResponse response) {
        try {
            triage.propose(asked.reference(), form.editionRead(), form.toProposal(), by);
            return true;
        } catch (StaleVersionException stale) {
            model.addAttribute("changes", words.of(stale.changes()));
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } catch (RefusedException refused) {
            if (refused.goesOnTheRecord()) {
                throw refused;
            }
            Refusals.into(errors, refused);
        }
        return false;
    }

    /** The binder fails on an index beyond its limit, which no page of ours sends. */
    @ExceptionHandler(IndexOutOfBoundsException.class)
    void refuseWhatNoPageSends(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private String form(CaseDetails asked, Model model) {
        choices.into(model, asked);
        return "decision/proposal";
    }
}
