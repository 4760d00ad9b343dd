package uk.police.portfolio.decision.meeting.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.meeting.Agendas;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** Which cases does the board talk about, in which order? */
@Controller
@RequestMapping("/meetings/{reference}/agenda")
class AgendaController {

    private final MeetingRegister meetings;
    private final Agendas agendas;
    private final MeetingQueries queries;

    AgendaController(MeetingRegister meetings, Agendas agendas, MeetingQueries queries) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.queries = queries;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        MeetingDetails meeting = meetings.details(reference, by);
        if (!meeting.isArrangedBy(by)) {
            throw new NotFoundException("agenda of", reference);
        }
        model.addAttribute("meeting", meeting)
                .addAttribute("agenda", queries.agenda(reference, by))
                .addAttribute("waiting", queries.waiting(reference, by));
        return "decision/agenda";
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @RequestParam(name = "case", defaultValue = "") String asked,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        meetings.details(reference, by);
        agendas.putOn(reference, asked, by);
        Flash.success(redirect, "decision.meeting.done.put-on", asked);
        return "redirect:/meetings/" + reference + "/agenda";
    }

    @PostMapping("/removal")
    String delete(
            @PathVariable String reference,
            @RequestParam(name = "case", defaultValue = "") String asked,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        meetings.details(reference, by);
        agendas.takeOff(reference, asked, by);
        Flash.success(redirect, "decision.meeting.done.taken-off", asked);
        return "redirect:/meetings/" + reference + "/agenda";
    }

    /** Moves one case up a place. */
    @PostMapping("/order")
    String update(
            @PathVariable String reference,
            @RequestParam(name = "case", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String revision,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        List<String> order = new ArrayList<>(meetings.details(reference, by).agenda());
        int place = order.indexOf(asked);
        if (place > 0) {
            Collections.swap(order, place, place - 1);
        }
        agendas.order(reference, Revisions.read(revision), order, by);
        Flash.success(redirect, "decision.meeting.done.moved-up", asked);
        return "redirect:/meetings/" + reference + "/agenda";
    }
}
