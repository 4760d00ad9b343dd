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

/** What happens, to whom and under which instrument, when the vote is closed now? */
@Controller
@RequestMapping("/decisions/{reference}/outcome")
class OutcomeController {

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final CaseWords words;

    OutcomeController(CaseRegister cases, BoardVotes votes, CaseWords words) {
        this.cases = cases;
        this.votes = votes;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        CasePage page = new CasePage(asked, votes.votingOn(asked).orElse(null), by);
        if (!page.acts().contains(CaseAct.CARRY)) {
            throw new NotFoundException("outcome of", reference);
        }
        model.addAttribute("case", page)
                .addAttribute("names", words.names(asked))
                .addAttribute("forces", words.forces(asked));
        return "decision/outcome";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") String edition,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        cases.details(reference, by);
        votes.close(reference, Editions.read(reference, edition), by);
        Flash.success(redirect, "decision.done.CARRY", reference);
        return "redirect:/decisions/" + reference;
    }
}
