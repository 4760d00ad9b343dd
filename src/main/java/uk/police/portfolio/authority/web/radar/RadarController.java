package uk.police.portfolio.authority.web.radar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What lapses soon. */
@Controller
class RadarController {

    private final RadarQueries queries;

    RadarController(RadarQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/authority/radar")
    String show(@SignedIn Actor by, Model model) {
        model.addAttribute("lapsing", queries.lapsing());
        model.addAttribute("horizon", queries.horizon());
        return "authority/radar";
    }
}
