package uk.police.portfolio.capability.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.capability.CapabilityDetails;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.ForceOwner;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;

/** Who owns what? */
@Controller
class CapabilityController {

    private final CapabilityMap map;
    private final CapabilityQueries queries;
    private final Clock clock;

    CapabilityController(CapabilityMap map, CapabilityQueries queries, Clock clock) {
        this.map = map;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/capabilities")
    String list(Model model) {
        model.addAttribute("families", map.capabilities())
                .addAttribute("counts", queries.counts(today()))
                .addAttribute("upcoming", queries.upcoming(today()))
                .addAttribute("none", OwnerCount.NONE)
                .addAttribute("on", today());
        return "capability/list";
    }

    @GetMapping("/capabilities/{code}")
    String show(@PathVariable String code, Model model) {
        CapabilityDetails capability = map.capability(code)
                .filter(found -> !found.isFamily())
                .orElseThrow(() -> new NotFoundException("capability", code));
        List<ForceOwner> history = map.history(code);
        model.addAttribute("capability", capability)
                .addAttribute("count", queries.counts(today()).getOrDefault(code, OwnerCount.NONE))
                .addAttribute("owners", OwnerChangeRow.current(history, today()))
                .addAttribute("changes", OwnerChangeRow.changes(history))
                .addAttribute("on", today());
        return "capability/show";
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
