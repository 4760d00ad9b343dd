package uk.police.portfolio.decision.board.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import uk.police.portfolio.decision.binding.BindingPreview;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** What happens, to whom and under which instrument, when the vote is closed now? */
@Controller
@RequestMapping("/decisions/{reference}/outcome")
class OutcomeController {

    private static final String CHANGED = "COVERAGE_HAS_CHANGED";

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final CaseWords words;
    private final CaseParts parts;

    OutcomeController(CaseRegister cases, BoardVotes votes, CaseWords words, CaseParts parts) {
        this.cases = cases;
        this.votes = votes;
        this.words = words;
        this.parts = parts;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        CasePage page = new CasePage(asked, votes.votingOn(asked).orElse(null), by);
        if (!page.acts().contains(CaseAct.CARRY)) {
            throw new NotFoundException("outcome of", reference);
        }
        return page(page, List.of(), model);
    }

    /** Closes the vote; where another set of forces would be bound than was read, that is shown and nothing is decided. */
    @PostMapping
    String create(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") String edition,
            @RequestParam(defaultValue = "") String coverage,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails asked = cases.details(reference, by);
        try {
            votes.close(reference, Editions.read(reference, edition), coverage, by);
        } catch (RefusedException refused) {
            if (refused.refusals().stream().noneMatch(each -> each.code().equals(CHANGED))) {
                throw refused;
            }
            response.setStatus(409);
            CasePage page = new CasePage(asked, votes.votingOn(asked).orElse(null), by);
            return page(page, refused.refusals(), model);
        }
        Flash.success(redirect, "decision.done.CARRY", reference);
        return "redirect:/decisions/" + reference;
    }

    private String page(CasePage page, List<Refusal> refusals, Model model) {
        BindingPreview preview = votes.wouldBind(page.asked());
        model.addAttribute("case", page)
                .addAttribute("names", words.names(page.asked()))
                .addAttribute("forces", parts.names())
                .addAttribute("preview", preview)
                .addAttribute("matrix", parts.matrix(preview.answer()))
                .addAttribute("refusals", refusals);
        return "decision/outcome";
    }
}
