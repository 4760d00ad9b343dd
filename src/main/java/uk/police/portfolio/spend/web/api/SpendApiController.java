package uk.police.portfolio.spend.web.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.LineCursor;
import uk.police.portfolio.spend.SpendLine;
import uk.police.portfolio.spend.SpendOrder;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.web.SpendTable;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.ItemsOf;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** What spend comes to, and the lines behind it, for other systems: the same figures as on the pages. */
@RestController
class SpendApiController {

    private final SpendPicture picture;
    private final SpendReporting reporting;
    private final TableDownload downloads;

    SpendApiController(SpendPicture picture, SpendReporting reporting, TableDownload downloads) {
        this.picture = picture;
        this.reporting = reporting;
        this.downloads = downloads;
    }

    @Operation(
            summary = "What spend comes to, by any dimensions",
            description =
                    "by: financial-year, month, ownership, body, region, capability, nature, purpose, legacy, funding-source,"
                            + " category, supplier, product, standing, programme, service, price-basis, figures. measure: registered (the"
                            + " default), budget, forecast, committed, actual or planned. as-at: a day, at whose end the figures were known."
                            + " prices: nominal, or real:2024-25, by the deflators; left out, figures are as they were returned."
                            + " unmatched: what lines of ledgers that nothing matches yet come to, beside the total and in none."
                            + " Each dimension is a filter of the same name; from and to bound the financial years. legacy is true, false or unsaid,"
                            + " for lines that do not say. missingReturns of bodies have not returned the quarter that had ended;"
                            + " figuresLatest and figuresOldest are when figures last came in, and when whoever has waited longest last returned.")
    @GetMapping("/api/v1/spend/summary")
    SummaryAnswer summary(
            @RequestParam(defaultValue = "") String by,
            @RequestParam MultiValueMap<String, String> asked,
            @SignedIn Actor reader) {
        SummaryRequest request = SummaryRequest.of(by, asked, Set.of("by"));
        return SummaryAnswer.of(
                request,
                picture.totals(request.question(), reader, List.of(request.by())),
                reporting.beside(request.question(), reader));
    }

    @Operation(
            summary = "The lines behind a total, page after page; all of them as CSV with Accept: text/csv",
            description =
                    "The filters of /api/v1/spend/summary, measure, as-at, prices, from and to. Lines are not added up: by is refused.")
    @GetMapping(path = "/api/v1/spend/lines", produces = MediaType.APPLICATION_JSON_VALUE)
    ItemsOf<LineItem> lines(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String size,
            @RequestParam MultiValueMap<String, String> asked,
            @SignedIn Actor reader) {
        SummaryRequest request = SummaryRequest.of("", asked, Set.of("after", "size"));
        int most = PageOf.size(size);
        List<SpendLine> found = picture.lines(
                request.question(),
                reader,
                SpendOrder.KEY,
                false,
                LineCursor.read(after).orElse(null),
                most + 1);
        return ItemsOf.page(
                found.stream().map(LineItem::of).toList(),
                most,
                LineItem::cursor,
                "/api/v1/spend/lines",
                request.filters());
    }

    @GetMapping(path = "/api/v1/spend/lines", produces = "text/csv")
    void csv(@RequestParam MultiValueMap<String, String> asked, @SignedIn Actor reader, HttpServletResponse response) {
        SummaryRequest request = SummaryRequest.of("", asked, Set.of("after", "size"));
        reporting.day(request.question());
        downloads.send(
                response,
                SpendTable.COLUMNS,
                TableFormat.CSV,
                "spend-lines",
                () -> picture.lines(request.question(), reader));
    }
}
