package uk.police.portfolio.programme.web.compare;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.SignedIn;

/** Some programmes side by side, chosen on the list; what the reader may not know of is as if it were not there. */
@Controller
class ComparisonController {

    private final ProgrammeDirectory directory;
    private final Clock clock;

    ComparisonController(ProgrammeDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/programmes/compare")
    String compare(@RequestParam(defaultValue = "") List<String> reference, @SignedIn Actor reader, Model model) {
        List<String> wanted = reference.stream().distinct().toList();
        model.addAttribute("today", London.today(clock));
        model.addAttribute(
                "comparison",
                wanted.size() > Comparison.MOST
                        ? Comparison.of(wanted.size(), List.of())
                        : Comparison.of(wanted.size(), directory.findAll(wanted, reader)));
        return "programme/compare/show";
    }
}
