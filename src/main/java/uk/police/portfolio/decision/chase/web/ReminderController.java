package uk.police.portfolio.decision.chase.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.chase.VoteReminders;
import uk.police.portfolio.decision.ratification.RatificationReminders;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The secretariat reminds those for whom a case waits. */
@Controller
@RequestMapping("/decisions/{reference}")
class ReminderController {

    private final CaseRegister cases;
    private final VoteReminders votes;
    private final RatificationReminders ratifications;

    ReminderController(CaseRegister cases, VoteReminders votes, RatificationReminders ratifications) {
        this.cases = cases;
        this.votes = votes;
        this.ratifications = ratifications;
    }

    @PostMapping("/vote-reminder")
    String remindVoters(@PathVariable String reference, @SignedIn Actor by, RedirectAttributes redirect) {
        cases.details(reference, by);
        votes.remind(reference, by);
        Flash.success(redirect, "decision.chase.done.vote", reference);
        return "redirect:/decisions/" + reference;
    }

    @PostMapping("/ratification-reminder")
    String remindSeats(@PathVariable String reference, @SignedIn Actor by, RedirectAttributes redirect) {
        cases.details(reference, by);
        ratifications.remind(reference, by);
        Flash.success(redirect, "decision.chase.done.ratification", reference);
        return "redirect:/decisions/" + reference;
    }
}
