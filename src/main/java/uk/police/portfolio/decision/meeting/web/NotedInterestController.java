package uk.police.portfolio.decision.meeting.web;

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
import uk.police.portfolio.decision.board.BoardMembers;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.decision.meeting.MeetingVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The secretariat writes down an interest that a member declared aloud. */
@Controller
@RequestMapping("/meetings/{reference}/interests")
class NotedInterestController {

    private final MeetingRegister meetings;
    private final MeetingVotes votes;
    private final MeetingQueries queries;
    private final BoardMembers members;

    NotedInterestController(
            MeetingRegister meetings, MeetingVotes votes, MeetingQueries queries, BoardMembers members) {
        this.meetings = meetings;
        this.votes = votes;
        this.queries = queries;
        this.members = members;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        MeetingDetails meeting = meetings.details(reference, by);
        if (!meeting.isArrangedBy(by) || !meeting.hasCome(queries.today())) {
            throw new NotFoundException("interests in", reference);
        }
        model.addAttribute("form", new NotedInterestForm("", "", ""));
        return page(meeting, by, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") NotedInterestForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        MeetingDetails meeting = meetings.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                votes.noteInterest(
                        reference, form.asked(), form.office(), form.words().strip(), by);
                Flash.success(redirect, "decision.meeting.done.interest", form.asked());
                return "redirect:/meetings/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return page(meeting, by, model);
    }

    private String page(MeetingDetails meeting, Actor by, Model model) {
        model.addAttribute("meeting", meeting)
                .addAttribute(
                        "cases",
                        queries.agenda(meeting.reference(), by).stream()
                                .filter(AgendaRow::takesInterests)
                                .map(row -> Choice.named(row.reference(), row.reference() + ": " + row.title()))
                                .toList())
                .addAttribute(
                        "board",
                        members.on(meeting.plan().heldOn()).stream()
                                .map(member -> Choice.named(
                                        member.officeId().toString(),
                                        member.personName() + ", " + member.officeTitle()))
                                .toList());
        return "decision/meeting-interest";
    }
}
