package uk.police.portfolio.dashboard.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.web.SignedIn;

/** What is waiting for me? */
@Controller
class HomeController {

    private final InTray tray;
    private final HomeQueries queries;
    private final SpendPicture spend;
    private final Clock clock;

    HomeController(InTray tray, HomeQueries queries, SpendPicture spend, Clock clock) {
        this.tray = tray;
        this.queries = queries;
        this.spend = spend;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(@SignedIn Actor reader, Model model) {
        LocalDate today = London.today(clock);
        HomeNumbers numbers = queries.numbers(reader, today);
        SpendTotals totals = spend.totals(numbers.years(), reader, HomePicture.ASKED, numbers.marks());
        model.addAttribute("groups", WaitingGroup.of(tray.of(reader), today));
        model.addAttribute("start", Start.of(reader));
        model.addAttribute("picture", HomePicture.of(numbers, totals));
        model.addAttribute("inTheirName", HomeQueries.actsForForces(reader));
        return "dashboard/show";
    }
}
