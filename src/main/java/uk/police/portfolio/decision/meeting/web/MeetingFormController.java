package uk.police.portfolio.decision.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** When and where does the board meet? */
@Controller
class MeetingFormController {

    private static final Map<String, String> FIELDS = Map.of(
            "MEETING_IS_IN_THE_PAST",
            "heldDay",
            "BOARD_MEETS_THEN",
            "starts",
            "MEETING_IS_NOWHERE",
            "place",
            "LINK_IS_NO_ADDRESS",
            "link");

    private final MeetingRegister meetings;

    MeetingFormController(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/meetings/new")
    String begin(@SignedIn Actor by, Model model) {
        if (!by.holds(Role.SECRETARIAT)) {
            throw new NotFoundException("meeting", "new");
        }
        model.addAttribute("form", MeetingForm.EMPTY);
        return page(null, model);
    }

    @PostMapping("/meetings")
    String create(
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        String reference = kept(errors, () -> meetings.schedule(form.toPlan(), by));
        if (reference != null) {
            Flash.success(redirect, "decision.meeting.done.scheduled", reference);
            return "redirect:/meetings/" + reference;
        }
        response.setStatus(422);
        return page(null, model);
    }

    @GetMapping("/meetings/{reference}/time")
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        MeetingDetails meeting = meetings.details(reference, by);
        if (!meeting.isArrangedBy(by)) {
            throw new NotFoundException("time of", reference);
        }
        model.addAttribute("form", MeetingForm.of(meeting));
        return page(meeting, model);
    }

    @PostMapping("/meetings/{reference}/time")
    String update(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        MeetingDetails meeting = meetings.details(reference, by);
        form.check(errors);
        String moved = kept(errors, () -> {
            meetings.move(reference, Revisions.read(form.revision()), form.toPlan(), by);
            return reference;
        });
        if (moved != null) {
            Flash.success(redirect, "decision.meeting.done.moved", reference);
            return "redirect:/meetings/" + reference;
        }
        response.setStatus(422);
        return page(meeting, model);
    }

    private static @Nullable String kept(BindingResult errors, Supplier<String> verb) {
        if (errors.hasErrors()) {
            return null;
        }
        try {
            return verb.get();
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
            return null;
        }
    }

    private static String page(@Nullable MeetingDetails meeting, Model model) {
        model.addAttribute("meeting", meeting);
        return "decision/meeting-form";
    }
}
