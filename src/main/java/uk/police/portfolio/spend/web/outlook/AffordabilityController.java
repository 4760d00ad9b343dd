package uk.police.portfolio.spend.web.outlook;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.spend.web.SpendFilter;
import uk.police.portfolio.web.SignedIn;

/** What each body can afford, and where funding ends. */
@Controller
class AffordabilityController {

    private final SpendOutlook outlook;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;

    AffordabilityController(SpendOutlook outlook, EnvelopeRegister envelopes, SpendReporting reporting) {
        this.outlook = outlook;
        this.envelopes = envelopes;
        this.reporting = reporting;
    }

    @GetMapping("/spend/affordability")
    String show(@ModelAttribute("filter") SpendFilter filter, @SignedIn Actor reader, Model model) {
        SpendQuestion question = filter.toQuestion().orTheYearsOf(envelopes::asAt);
        model.addAttribute("afford", outlook.affordability(question, question.years(), reader));
        model.addAttribute("beside", reporting.beside(question, reader));
        model.addAttribute("question", question);
        model.addAttribute("links", new OutlookLinks(question));
        model.addAttribute("query", question.query());
        model.addAttribute("files", OutlookLinks.files("affordability", question));
        model.addAttribute("fundingFiles", OutlookLinks.files("funding", question));
        return "spend/affordability";
    }
}
