package uk.police.portfolio.spend.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.web.SignedIn;

/** Where the money goes: registered spend against the envelope. */
@Controller
class SpendController {

    private final SpendPicture picture;
    private final EnvelopeRegister envelopes;
    private final SpendQueries queries;
    private final SpendReporting reporting;

    SpendController(SpendPicture picture, EnvelopeRegister envelopes, SpendQueries queries, SpendReporting reporting) {
        this.picture = picture;
        this.envelopes = envelopes;
        this.queries = queries;
        this.reporting = reporting;
    }

    @GetMapping("/spend")
    String show(@ModelAttribute("filter") SpendFilter filter, @SignedIn Actor reader, Model model) {
        EnvelopeDetails envelope = envelopes.asAt(filter.toQuestion().asAt());
        SpendQuestion question = filter.toQuestion().orTheYearsOf(envelope);
        SpendSurroundings around = queries.surroundings(question, reader);
        model.addAttribute("choices", SpendChoices.of(around));
        model.addAttribute("today", reporting.day(question));
        model.addAttribute("query", question.query());
        model.addAttribute("mayImport", SpendImports.mayImport(reader));
        SpendTotals totals = picture.totalsAndMeasures(question, reader, SpendPage.ASKED, around.marks());
        model.addAttribute(
                "picture",
                SpendPage.of(
                        question,
                        totals,
                        envelope,
                        around,
                        queries.titles(SpendPage.programmes(question, totals), question, reader)));
        return "spend/show";
    }
}
