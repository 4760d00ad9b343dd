package uk.police.portfolio.spend.web.outlook;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.range.ForecastRanges;
import uk.police.portfolio.spend.web.SpendFilter;
import uk.police.portfolio.web.SignedIn;

/** What the outturn may come to, against the envelope. */
@Controller
class ForecastRangeController {

    private final ForecastRanges ranges;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;

    ForecastRangeController(ForecastRanges ranges, EnvelopeRegister envelopes, SpendReporting reporting) {
        this.ranges = ranges;
        this.envelopes = envelopes;
        this.reporting = reporting;
    }

    @GetMapping("/spend/range")
    String show(@ModelAttribute("filter") SpendFilter filter, @SignedIn Actor reader, Model model) {
        EnvelopeDetails envelope = envelopes.asAt(filter.toQuestion().asAt());
        SpendQuestion question = filter.toQuestion().orTheYearsOf(envelope);
        boolean national = question.isWhole() && question.prices() == null;
        model.addAttribute("range", ranges.of(question, question.years(), reader));
        model.addAttribute("envelope", national ? envelope : null);
        model.addAttribute("beside", reporting.beside(question, reader));
        model.addAttribute("question", question);
        model.addAttribute("query", question.query());
        model.addAttribute("files", OutlookLinks.files("range", question));
        return "spend/range";
    }
}
