package uk.police.portfolio.programme.web.draft;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.programme.ProgrammeAct;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.Readiness;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What is left before a draft can be sent in. */
@Controller
class TaskListController {

    private final DraftDesk desk;

    TaskListController(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/programmes/{reference}/draft")
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        ProgrammeDetails programme = desk.writable(reference, by);
        Readiness readiness = programme.readiness();
        model.addAttribute("programme", programme);
        model.addAttribute("states", readiness.sections());
        model.addAttribute("needed", readiness.needed());
        model.addAttribute("completed", readiness.completed());
        model.addAttribute("mayWithdraw", programme.may(ProgrammeAct.WITHDRAW));
        model.addAttribute("ready", readiness.missing().isEmpty());
        return "programme/draft/tasks";
    }
}
