package uk.police.portfolio.decision.board.web;

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
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.board.Ballots;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Do the members vote anew on a tie? */
@Controller
@RequestMapping("/decisions/{reference}/voting-anew")
class VotingAnewController {

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final Ballots ballots;

    VotingAnewController(CaseRegister cases, BoardVotes votes, Ballots ballots) {
        this.cases = cases;
        this.votes = votes;
        this.ballots = ballots;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CasePage page = page(reference, by);
        if (!page.acts().contains(CaseAct.VOTE_ANEW)) {
            throw new NotFoundException("tied vote on", reference);
        }
        model.addAttribute(
                "form", new VotingAnewForm(String.valueOf(page.asked().edition()), ""));
        return form(page, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") VotingAnewForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CasePage page = page(reference, by);
        if (!errors.hasErrors()) {
            try {
                ballots.holdAnew(
                        reference,
                        Editions.read(reference, form.edition()),
                        form.reason().strip(),
                        by);
                Flash.success(redirect, "decision.done.VOTE_ANEW", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return form(page, model);
    }

    private String form(CasePage page, Model model) {
        model.addAttribute("case", page).addAttribute("roll", ballots.rollAnew(page.asked()));
        return "decision/voting-anew";
    }

    private CasePage page(String reference, Actor by) {
        CaseDetails asked = cases.details(reference, by);
        return new CasePage(asked, votes.votingOn(asked).orElse(null), by);
    }
}
