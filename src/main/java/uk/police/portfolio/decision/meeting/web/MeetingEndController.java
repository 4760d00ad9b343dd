package uk.police.portfolio.decision.meeting.web;

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
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The secretariat closes a meeting that took place, or cancels one that does not. */
@Controller
@RequestMapping("/meetings/{reference}/{act:closure|cancellation}")
class MeetingEndController {

    private final MeetingRegister meetings;

    MeetingEndController(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable String act, @SignedIn Actor by, Model model) {
        MeetingDetails meeting = meetings.details(reference, by);
        if (!meeting.isArrangedBy(by)) {
            throw new NotFoundException(act + " of", reference);
        }
        model.addAttribute("form", new EndForm(""));
        return page(meeting, act, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @PathVariable String act,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        MeetingDetails meeting = meetings.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                end(reference, act, form.reason(), by);
                Flash.success(redirect, "decision.meeting.done." + act, reference);
                return "redirect:/meetings/" + reference;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, Map.of("MEETING_HAS_NOT_BEGUN", "reason"));
            }
        }
        response.setStatus(422);
        return page(meeting, act, model);
    }

    private void end(String reference, String act, String reason, Actor by) {
        if (act.equals("closure")) {
            meetings.close(reference, reason, by);
        } else {
            meetings.cancel(reference, reason, by);
        }
    }

    private static String page(MeetingDetails meeting, String act, Model model) {
        model.addAttribute("meeting", meeting).addAttribute("act", act);
        return "decision/meeting-end";
    }
}
