package uk.police.portfolio.spend.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.cover.SpendCoverage;
import uk.police.portfolio.web.SignedIn;

/** How far there is authority for what is spent, for other systems: the same figures as on the page. */
@RestController
class CoverApiController {

    private final SpendCoverage coverage;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;

    CoverApiController(SpendCoverage coverage, EnvelopeRegister envelopes, SpendReporting reporting) {
        this.coverage = coverage;
        this.envelopes = envelopes;
        this.reporting = reporting;
    }

    @Operation(
            summary = "How much of the money has authority behind it, by year, body and capability",
            description =
                    "The filters of /api/v1/spend/summary; without from and to, the years of the envelope. Authority is asked about the day"
                            + " of as-at, or today, and about each force's whole-life share of each programme.")
    @GetMapping("/api/v1/spend/outlook/coverage")
    CoverAnswer coverage(@RequestParam MultiValueMap<String, String> asked, @SignedIn Actor reader) {
        SpendQuestion question =
                SummaryRequest.of("", asked, Set.of()).question().orTheYearsOf(envelopes::asAt);
        return CoverAnswer.of(coverage.of(question, reader), BesideAnswer.of(reporting.beside(question, reader)));
    }
}
