package uk.police.portfolio.programme.web.show;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.SignedIn;

/** What is it, what does it cost, who is bound? */
@Controller
class ProgrammeController {

    private final ProgrammeDirectory directory;
    private final ProgrammeQueries queries;
    private final Timeline timeline;
    private final Clock clock;

    ProgrammeController(ProgrammeDirectory directory, ProgrammeQueries queries, Timeline timeline, Clock clock) {
        this.directory = directory;
        this.queries = queries;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GetMapping("/programmes/{reference}")
    String show(@PathVariable String reference, @SignedIn Actor reader, Model model) {
        ProgrammeDetails programme = directory.details(reference, reader);
        ProgrammeQueries.Beside beside = queries.beside(reference, programme.caseReference(), reader);
        LocalDate today = London.today(clock);
        model.addAttribute("today", today);
        model.addAttribute(
                "page",
                new ProgrammePage(
                        programme,
                        MoneyPicture.of(programme.content().costs(), beside.plans()),
                        OptionsPicture.of(programme.content().options()),
                        beside.ownership(),
                        beside.links(),
                        Story.of(timeline.of(reference)),
                        RatingAge.of(programme.content().about().ratedOn(), today)));
        return "programme/show/show";
    }
}
