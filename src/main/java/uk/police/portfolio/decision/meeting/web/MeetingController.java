package uk.police.portfolio.decision.meeting.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What does the board talk about, and who is there? */
@Controller
class MeetingController {

    private final MeetingRegister meetings;
    private final MeetingQueries queries;
    private final Timeline timeline;

    MeetingController(MeetingRegister meetings, MeetingQueries queries, Timeline timeline) {
        this.meetings = meetings;
        this.queries = queries;
        this.timeline = timeline;
    }

    @GetMapping("/meetings/{reference}")
    String show(@PathVariable String reference, @SignedIn Actor reader, Model model) {
        model.addAttribute(
                "page",
                new MeetingPage(
                        meetings.details(reference, reader),
                        queries.agenda(reference, reader),
                        queries.interests(reference),
                        happened(reference),
                        reader,
                        queries.now()));
        return "decision/meeting";
    }

    private List<AuditEntry> happened(String reference) {
        return timeline.of(reference).stream()
                .filter(entry -> !entry.act().equals("AttemptRefused"))
                .toList();
    }
}
