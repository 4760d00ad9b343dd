package uk.police.portfolio.authority.web.radar;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What lapses soon. */
@Controller
class RadarController {

    // The sample takes it as the last day of the commissioners' offices; the date is to be verified.
    private static final LocalDate COMMISSIONERS_END = LocalDate.of(2028, 5, 7);

    private final RadarQueries queries;

    RadarController(RadarQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/authority/radar")
    String show(@SignedIn Actor by, Model model) {
        model.addAttribute("lapsing", queries.lapsing());
        model.addAttribute("horizon", queries.horizon());
        model.addAttribute("onDay", queries.lapsingOn(COMMISSIONERS_END));
        model.addAttribute("day", COMMISSIONERS_END);
        return "authority/radar";
    }
}
