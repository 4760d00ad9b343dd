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
import uk.police.portfolio.decision.board.Ballots;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Until when may members vote? */
@Controller
@RequestMapping("/decisions/{reference}/voting-end")
class VotingEndController {

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final Ballots ballots;

    VotingEndController(CaseRegister cases, BoardVotes votes, Ballots ballots) {
        this.cases = cases;
        this.votes = votes;
        this.ballots = ballots;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CasePage page = page(reference, by);
        if (!page.acts().contains(CaseAct.EXTEND_VOTE)) {
            throw new NotFoundException("end of the vote on", reference);
        }
        model.addAttribute("form", VotingEndForm.EMPTY).addAttribute("case", page);
        return "decision/voting-end";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") VotingEndForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CasePage page = page(reference, by);
        if (form.day().isEmpty()) {
            errors.rejectValue("lastDay", "decision.voting-end.day.missing");
        }
        if (!errors.hasErrors()) {
            try {
                ballots.extend(
                        reference, form.day().orElseThrow(), form.reason().strip(), by);
                Flash.success(redirect, "decision.done.EXTEND_VOTE", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, Map.of("VOTE_END_IS_NOT_LATER", "lastDay"));
            }
        }
        response.setStatus(422);
        model.addAttribute("case", page);
        return "decision/voting-end";
    }

    private CasePage page(String reference, Actor by) {
        CaseDetails asked = cases.details(reference, by);
        return new CasePage(asked, votes.votingOn(asked).orElse(null), by);
    }
}
