package uk.police.portfolio.spend.web.outlook;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.spend.web.SpendFilter;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.SignedIn;

/** What moved since a day, and why. */
@Controller
class SpendMovementController {

    private static final List<SpendDimension> BY = List.of(
            SpendDimension.BODY,
            SpendDimension.CAPABILITY,
            SpendDimension.PROGRAMME,
            SpendDimension.STANDING,
            SpendDimension.NATURE,
            SpendDimension.PURPOSE);

    private final SpendOutlook outlook;
    private final EnvelopeRegister envelopes;

    SpendMovementController(SpendOutlook outlook, EnvelopeRegister envelopes) {
        this.outlook = outlook;
        this.envelopes = envelopes;
    }

    @GetMapping("/spend/movement")
    String show(
            @ModelAttribute("filter") SpendFilter filter,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "body") String by,
            @SignedIn Actor reader,
            Model model) {
        SpendQuestion question =
                filter.toQuestion().orTheYearsOf(envelopes.current()).asAt(null);
        LocalDate day = since.isBlank()
                ? outlook.lastReturns()
                : CellParser.date(since).orElseThrow(() -> new NotFoundException("day", since));
        SpendDimension dimension = BY.stream()
                .filter(each -> each.parameter().equals(by))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("dimension", by));
        model.addAttribute("movement", outlook.movement(question, day, dimension, reader));
        model.addAttribute("by", by);
        model.addAttribute("question", question);
        model.addAttribute("links", new OutlookLinks(question));
        model.addAttribute("query", question.query());
        model.addAttribute(
                "choices",
                BY.stream()
                        .map(each -> Choice.worded(each.parameter(), "spend." + each.parameter()))
                        .toList());
        return "spend/movement";
    }
}
