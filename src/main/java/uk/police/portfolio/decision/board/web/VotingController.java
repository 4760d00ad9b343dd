package uk.police.portfolio.decision.board.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** Who will vote, under which rules, once the vote is open? */
@Controller
@RequestMapping("/decisions/{reference}/voting")
class VotingController {

    private final CaseRegister cases;
    private final BoardVotes votes;

    VotingController(CaseRegister cases, BoardVotes votes) {
        this.cases = cases;
        this.votes = votes;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        if (!asked.actsOpenTo(by).contains(CaseAct.OPEN_VOTE)) {
            throw new NotFoundException("voting on", reference);
        }
        model.addAttribute("asked", asked).addAttribute("roll", votes.rollFor(asked));
        return "decision/voting";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") String edition,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        cases.details(reference, by);
        votes.open(reference, Editions.read(reference, edition), by);
        Flash.success(redirect, "decision.done.OPEN_VOTE", reference);
        return "redirect:/decisions/" + reference;
    }
}
