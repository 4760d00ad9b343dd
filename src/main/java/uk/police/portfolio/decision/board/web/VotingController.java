package uk.police.portfolio.decision.board.web;

import org.jspecify.annotations.Nullable;
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
import uk.police.portfolio.decision.board.Sitting;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.decision.meeting.MeetingVotes;
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
    private final MeetingRegister meetings;
    private final MeetingVotes inMeetings;

    VotingController(CaseRegister cases, BoardVotes votes, MeetingRegister meetings, MeetingVotes inMeetings) {
        this.cases = cases;
        this.votes = votes;
        this.meetings = meetings;
        this.inMeetings = inMeetings;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String meeting,
            @SignedIn Actor by,
            Model model) {
        CaseDetails asked = cases.details(reference, by);
        if (!asked.actsOpenTo(by).contains(CaseAct.OPEN_VOTE)) {
            throw new NotFoundException("voting on", reference);
        }
        MeetingDetails held = meeting == null ? null : meetings.details(meeting, by);
        model.addAttribute("asked", asked)
                .addAttribute("meeting", held)
                .addAttribute(
                        "roll",
                        held == null
                                ? votes.rollFor(asked)
                                : votes.rollFor(asked, new Sitting(held.reference(), held.present())));
        return "decision/voting";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") String edition,
            @RequestParam(defaultValue = "") String meeting,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        cases.details(reference, by);
        int read = Editions.read(reference, edition);
        if (meeting.isEmpty()) {
            votes.open(reference, read, by);
        } else {
            inMeetings.open(meeting, reference, read, by);
        }
        Flash.success(redirect, "decision.done.OPEN_VOTE", reference);
        return "redirect:/decisions/" + reference;
    }
}
