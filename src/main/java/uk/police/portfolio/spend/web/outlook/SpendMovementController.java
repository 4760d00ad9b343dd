package uk.police.portfolio.spend.web.outlook;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.spend.web.SpendFilter;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.SignedIn;

/** What moved since a day, and why. */
@Controller
class SpendMovementController {

    private final SpendOutlook outlook;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;

    SpendMovementController(SpendOutlook outlook, EnvelopeRegister envelopes, SpendReporting reporting) {
        this.outlook = outlook;
        this.envelopes = envelopes;
        this.reporting = reporting;
    }

    @GetMapping("/spend/movement")
    String show(
            @ModelAttribute("filter") SpendFilter filter,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "body") String by,
            @SignedIn Actor reader,
            Model model) {
        SpendQuestion question = filter.toQuestion().orTheYearsOf(envelopes::asAt);
        MovementRequest asked = MovementRequest.read(since, by, outlook, question);
        model.addAttribute("movement", outlook.movement(question, asked.since(), asked.by(), reader));
        model.addAttribute("beside", reporting.beside(question, reader));
        model.addAttribute("by", by);
        model.addAttribute("question", question);
        model.addAttribute("links", new OutlookLinks(question));
        model.addAttribute("query", question.query());
        model.addAttribute("files", OutlookLinks.files("movement", question, asked));
        model.addAttribute(
                "choices",
                MovementRequest.BY.stream()
                        .map(each -> Choice.worded(each.parameter(), "spend." + each.parameter()))
                        .toList());
        return "spend/movement";
    }
}
