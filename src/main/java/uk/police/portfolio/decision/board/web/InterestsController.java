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
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A member declares an interest, and takes no further part. */
@Controller
@RequestMapping("/decisions/{reference}/interests")
class InterestsController {

    private final CaseRegister cases;
    private final BoardVotes votes;

    InterestsController(CaseRegister cases, BoardVotes votes) {
        this.cases = cases;
        this.votes = votes;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        CasePage page = new CasePage(asked, votes.votingOn(asked).orElse(null), by);
        if (!page.acts().contains(CaseAct.DECLARE_INTEREST)) {
            throw new NotFoundException("interests in", reference);
        }
        model.addAttribute("form", new InterestForm("")).addAttribute("case", page);
        return "decision/interest";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") InterestForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails asked = cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                votes.declareInterest(reference, form.words().strip(), by);
                Flash.success(redirect, "decision.done.DECLARE_INTEREST", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        model.addAttribute("case", new CasePage(asked, votes.votingOn(asked).orElse(null), by));
        return "decision/interest";
    }
}
