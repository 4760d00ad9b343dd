package uk.police.portfolio.decision.meeting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** When does the board meet? */
@Controller
class MeetingListController {

    private final MeetingQueries queries;

    MeetingListController(MeetingQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/meetings")
    String list(
            @RequestParam(required = false) @Nullable String past,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @SignedIn Actor reader,
            Model model) {
        if (!CaseDetails.isOfTheBoard(reader)) {
            throw new NotFoundException("meetings", "of the board");
        }
        boolean over = past != null;
        model.addAttribute("page", queries.list(over, PageOf.number(page), PageOf.size(size)))
                .addAttribute("past", over)
                .addAttribute("schedules", reader.holds(Role.SECRETARIAT));
        return "decision/meetings";
    }
}
