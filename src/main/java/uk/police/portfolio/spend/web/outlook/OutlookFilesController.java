package uk.police.portfolio.spend.web.outlook;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.outlook.Affordability;
import uk.police.portfolio.spend.outlook.OutlookTables;
import uk.police.portfolio.spend.outlook.SpendMovement;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.spend.range.ForecastRange;
import uk.police.portfolio.spend.range.ForecastRanges;
import uk.police.portfolio.spend.web.SpendFileName;
import uk.police.portfolio.spend.web.SpendFilter;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.SignedIn;

/** The tables of these pages as files, under the same filters. */
@Controller
class OutlookFilesController {

    private final SpendOutlook outlook;
    private final ForecastRanges ranges;
    private final EnvelopeRegister envelopes;
    private final OutlookTables tables;
    private final TableDownload downloads;

    OutlookFilesController(
            SpendOutlook outlook,
            ForecastRanges ranges,
            EnvelopeRegister envelopes,
            OutlookTables tables,
            TableDownload downloads) {
        this.outlook = outlook;
        this.ranges = ranges;
        this.envelopes = envelopes;
        this.tables = tables;
        this.downloads = downloads;
    }

    @GetMapping("/spend/affordability.{format:csv|xlsx}")
    void headroom(@PathVariable String format, SpendFilter filter, @SignedIn Actor reader, HttpServletResponse to) {
        SpendQuestion question = question(filter);
        Affordability afford = outlook.affordability(question, question.years(), reader);
        String name = SpendFileName.of("headroom", afford.excludesRestricted());
        send(to, OutlookTables.HEADROOM, format, name, () -> afford.bodies().stream());
    }

    @GetMapping("/spend/funding.{format:csv|xlsx}")
    void funding(@PathVariable String format, SpendFilter filter, @SignedIn Actor reader, HttpServletResponse to) {
        SpendQuestion question = question(filter);
        Affordability afford = outlook.affordability(question, question.years(), reader);
        String name = SpendFileName.of("funding", afford.excludesRestricted());
        send(to, OutlookTables.FUNDING, format, name, () -> tables.fundings(afford));
    }

    @GetMapping("/spend/movement.{format:csv|xlsx}")
    void movement(
            @PathVariable String format,
            SpendFilter filter,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String by,
            @SignedIn Actor reader,
            HttpServletResponse to) {
        SpendQuestion question = question(filter);
        MovementRequest asked = MovementRequest.read(since, by, outlook, question);
        SpendMovement movement = outlook.movement(question, asked.since(), asked.by(), reader);
        String name = SpendFileName.of("movement", movement.restrictedExcluded());
        send(to, OutlookTables.MOVEMENT, format, name, () -> tables.steps(movement));
    }

    @GetMapping("/spend/range.{format:csv|xlsx}")
    void range(@PathVariable String format, SpendFilter filter, @SignedIn Actor reader, HttpServletResponse to) {
        SpendQuestion question = question(filter);
        ForecastRange range = ranges.of(question, question.years(), reader);
        String name = SpendFileName.of("forecast-range", range.excludesRestricted());
        send(to, OutlookTables.RANGE, format, name, () -> tables.years(range));
    }

    private SpendQuestion question(SpendFilter filter) {
        return filter.toQuestion().orTheYearsOf(envelopes::asAt);
    }

    private <R> void send(
            HttpServletResponse to, TableExport<R> table, String format, String name, Supplier<Stream<R>> rows) {
        downloads.send(to, table, TableFormat.of(format), name, rows);
    }
}
