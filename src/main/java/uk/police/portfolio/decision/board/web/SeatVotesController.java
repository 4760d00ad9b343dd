package uk.police.portfolio.decision.board.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import uk.police.portfolio.decision.board.PoolSeatDetails;
import uk.police.portfolio.decision.board.SeatVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** How does this seat of the pool vote? */
@Controller
@RequestMapping("/decisions/{reference}/seat-votes")
class SeatVotesController {

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final SeatVotes seats;
    private final CaseWords words;

    SeatVotesController(CaseRegister cases, BoardVotes votes, SeatVotes seats, CaseWords words) {
        this.cases = cases;
        this.votes = votes;
        this.seats = seats;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CasePage page = page(reference, by);
        List<PoolSeatDetails> own = page.ownSeats();
        if (!page.acts().contains(CaseAct.VOTE_FOR_SEAT)) {
            throw new NotFoundException("seats that vote on", reference);
        }
        String only = own.size() == 1 ? own.get(0).seat() : "";
        model.addAttribute("form", new SeatVoteForm(String.valueOf(page.asked().edition()), only, "", ""));
        return form(page, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SeatVoteForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CasePage page = page(reference, by);
        if (!errors.hasErrors()) {
            try {
                seats.cast(reference, form.seat(), form.toCommand(reference), by);
                Flash.success(redirect, "decision.done.VOTE_FOR_SEAT", form.seat(), reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, Map.of("AGAINST_NEEDS_A_REASON", "reason"));
            }
        }
        response.setStatus(422);
        return form(page, model);
    }

    private CasePage page(String reference, Actor by) {
        CaseDetails asked = cases.details(reference, by);
        return new CasePage(asked, votes.votingOn(asked).orElse(null), by);
    }

    private String form(CasePage page, Model model) {
        model.addAttribute("case", page)
                .addAttribute("names", words.names(page.asked()))
                .addAttribute(
                        "seats",
                        page.ownSeats().stream()
                                .map(seat -> Choice.named(seat.seat(), seat.seat()))
                                .toList())
                .addAttribute(
                        "choices", Choice.of("decision.vote", uk.police.portfolio.decision.board.Choice.values()));
        return "decision/seat-vote";
    }
}
