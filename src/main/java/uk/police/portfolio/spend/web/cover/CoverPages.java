package uk.police.portfolio.spend.web.cover;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.cover.CoveredSpend;
import uk.police.portfolio.spend.cover.SpendCoverage;
import uk.police.portfolio.spend.outlook.OutlookNames;
import uk.police.portfolio.spend.web.SpendFilter;

/** Asks once for a page, a file or an answer, and gives pages what stands beside the figures. */
@Component
class CoverPages {

    private final SpendCoverage coverage;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;
    private final OutlookNames names;

    CoverPages(SpendCoverage coverage, EnvelopeRegister envelopes, SpendReporting reporting, OutlookNames names) {
        this.coverage = coverage;
        this.envelopes = envelopes;
        this.reporting = reporting;
        this.names = names;
    }

    /** What was asked, with its years, and the answer. */
    record Made(SpendQuestion question, CoveredSpend covered) {}

    Made of(SpendFilter filter, Actor reader) {
        SpendQuestion question = filter.toQuestion().orTheYearsOf(envelopes::asAt);
        return new Made(question, coverage.of(question, reader));
    }

    /** With it in the model. */
    Made into(Model model, SpendFilter filter, Actor reader) {
        Made made = of(filter, reader);
        model.addAttribute("covered", made.covered())
                .addAttribute("question", made.question())
                .addAttribute("query", made.question().query())
                .addAttribute("names", names.names())
                .addAttribute("beside", reporting.beside(made.question(), reader));
        return made;
    }
}
