package uk.police.portfolio.spend.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.spend.range.ForecastRanges;
import uk.police.portfolio.spend.web.outlook.MovementRequest;
import uk.police.portfolio.web.SignedIn;

/** What moved, what can be afforded and what may come, for other systems: the same figures as on the pages. */
@RestController
@RequestMapping("/api/v1/spend/outlook")
class OutlookApiController {

    private final SpendOutlook outlook;
    private final ForecastRanges ranges;
    private final EnvelopeRegister envelopes;
    private final SpendReporting reporting;

    OutlookApiController(
            SpendOutlook outlook, ForecastRanges ranges, EnvelopeRegister envelopes, SpendReporting reporting) {
        this.reporting = reporting;
        this.outlook = outlook;
        this.ranges = ranges;
        this.envelopes = envelopes;
    }

    @Operation(
            summary = "Each body's budget beside what it registered and committed, and what each source funds by year",
            description = "The filters of /api/v1/spend/summary; without from and to, the years of the envelope.")
    @GetMapping("/affordability")
    OutlookAnswers.AffordabilityAnswer affordability(
            @RequestParam MultiValueMap<String, String> asked, @SignedIn Actor reader) {
        SpendQuestion question = question(asked, Set.of());
        return OutlookAnswers.of(outlook.affordability(question, question.years(), reader), beside(question, reader));
    }

    @Operation(
            summary = "What moved since the end of a day, step by step: the steps add up to the difference",
            description =
                    "since: a day; left out, that of the returns before the latest. as-at: the day up to whose end, or now. by: body (the default), capability, programme,"
                            + " standing, nature or purpose.")
    @GetMapping("/movement")
    OutlookAnswers.MovementAnswer movement(
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String by,
            @RequestParam MultiValueMap<String, String> asked,
            @SignedIn Actor reader) {
        SpendQuestion question = question(asked, Set.of("since", "by"));
        MovementRequest request = MovementRequest.read(since, by, outlook, question);
        return OutlookAnswers.of(
                outlook.movement(question, request.since(), request.by(), reader),
                request.by().parameter(),
                beside(question, reader));
    }

    @Operation(
            summary =
                    "What the outturn may come to by year: P10, P50 and P90 of seeded draws, an estimate and never a fact")
    @GetMapping("/range")
    OutlookAnswers.RangeAnswer range(@RequestParam MultiValueMap<String, String> asked, @SignedIn Actor reader) {
        SpendQuestion question = question(asked, Set.of());
        return OutlookAnswers.of(ranges.of(question, question.years(), reader), beside(question, reader));
    }

    private BesideAnswer beside(SpendQuestion question, Actor reader) {
        return BesideAnswer.of(reporting.beside(question, reader));
    }

    private SpendQuestion question(MultiValueMap<String, String> asked, Set<String> apart) {
        MultiValueMap<String, String> filters = new LinkedMultiValueMap<>(asked);
        apart.forEach(filters::remove);
        return SummaryRequest.of("", filters, Set.of()).question().orTheYearsOf(envelopes::asAt);
    }
}
