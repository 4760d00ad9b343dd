package uk.police.portfolio.decision.board.web;

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
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** How does this member vote? */
@Controller
@RequestMapping("/decisions/{reference}/votes")
class VotesController {

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final CaseWords words;

    VotesController(CaseRegister cases, BoardVotes votes, CaseWords words) {
        this.cases = cases;
        this.votes = votes;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        CasePage page = new CasePage(asked, votes.votingOn(asked).orElse(null), by);
        if (!page.acts().contains(CaseAct.CAST_VOTE)) {
            throw new NotFoundException("vote on", reference);
        }
        model.addAttribute("form", VoteForm.on(asked.edition()));
        return form(page, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") VoteForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails asked = cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                votes.cast(reference, form.toCommand(reference), by);
                Flash.success(redirect, "decision.done.CAST_VOTE", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, Map.of("AGAINST_NEEDS_A_REASON", "reason"));
            }
        }
        response.setStatus(422);
        return form(new CasePage(asked, votes.votingOn(asked).orElse(null), by), model);
    }

    private String form(CasePage page, Model model) {
        model.addAttribute("case", page)
                .addAttribute("names", words.names(page.asked()))
                .addAttribute(
                        "choices", Choice.of("decision.vote", uk.police.portfolio.decision.board.Choice.values()));
        return "decision/vote";
    }
}
