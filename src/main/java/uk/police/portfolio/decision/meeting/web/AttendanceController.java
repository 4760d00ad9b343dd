package uk.police.portfolio.decision.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.board.BoardMember;
import uk.police.portfolio.decision.board.BoardMembers;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.decision.meeting.Presence;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Who is there? */
@Controller
@RequestMapping("/meetings/{reference}/attendance")
class AttendanceController {

    private final MeetingRegister meetings;
    private final BoardMembers members;

    AttendanceController(MeetingRegister meetings, BoardMembers members) {
        this.meetings = meetings;
        this.members = members;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        MeetingDetails meeting = meetings.details(reference, by);
        if (!meeting.isArrangedBy(by)) {
            throw new NotFoundException("attendance of", reference);
        }
        List<BoardMember> board = members.on(meeting.plan().heldOn());
        model.addAttribute("form", AttendanceForm.of(meeting, board));
        return page(meeting, board, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @ModelAttribute("form") AttendanceForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        MeetingDetails meeting = meetings.details(reference, by);
        try {
            meetings.recordAttendance(reference, form.toPresences(), by);
            Flash.success(redirect, "decision.meeting.done.attendance", reference);
            return "redirect:/meetings/" + reference;
        } catch (RefusedException refused) {
            Refusals.into(errors, refused);
        }
        response.setStatus(422);
        List<BoardMember> board = members.on(meeting.plan().heldOn());
        return page(meeting, board, model);
    }

    private static String page(MeetingDetails meeting, List<BoardMember> board, Model model) {
        model.addAttribute("meeting", meeting)
                .addAttribute("board", board)
                .addAttribute("choices", Choice.of("decision.meeting.presence", Presence.values()));
        return "decision/attendance";
    }
}
