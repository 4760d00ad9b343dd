package uk.police.portfolio.spend.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.range.ForecastRange;
import uk.police.portfolio.tabular.TableExport;

/** The tables of these pages as files: the same figures, made of the same answers. */
@Component
public class OutlookTables {

    public static final TableExport<Affordability.Body> HEADROOM = TableExport.<Affordability.Body>named("Headroom")
            .text("body", Affordability.Body::code)
            .text("body_name", Affordability.Body::name)
            .money("budget", Affordability.Body::budget)
            .money("registered", Affordability.Body::registered)
            .money("committed", Affordability.Body::committed)
            .money("headroom", Affordability.Body::headroom)
            .asExport();

    public static final TableExport<FundingOfYear> FUNDING = TableExport.<FundingOfYear>named("Funding")
            .text("funding_source", FundingOfYear::source)
            .text("certainty", FundingOfYear::certainty)
            .text("financial_year", row -> row.year().toString())
            .yesOrNo("cliff_edge", FundingOfYear::cliff)
            .money("amount", FundingOfYear::amount)
            .asExport();

    public static final TableExport<Moved> MOVEMENT = TableExport.<Moved>named("Movement")
            .text("key", Moved::key)
            .text("name", Moved::name)
            .money("before", Moved::before)
            .money("change", Moved::change)
            .money("after", Moved::after)
            .asExport();

    public static final TableExport<RangeOfYear> RANGE = TableExport.<RangeOfYear>named("Forecast range")
            .text("financial_year", RangeOfYear::year)
            .money("actual", row -> row.estimate().certain())
            .money("registered", row -> row.estimate().forecast())
            .money("p10", row -> row.estimate().p10())
            .money("p50", row -> row.estimate().p50())
            .money("p90", row -> row.estimate().p90())
            .asExport();

    private final MessageSource messages;

    OutlookTables(MessageSource messages) {
        this.messages = messages;
    }

    /** What one source funds in one year. */
    public record FundingOfYear(
            String source, @Nullable String certainty, FinancialYear year, boolean cliff, Money amount) {}

    /** What one name's registered spend moved by. */
    public record Moved(String key, String name, Money before, Money change, Money after) {}

    /** The estimate of a year, or of all of them. */
    public record RangeOfYear(String year, ForecastRange.Estimate estimate) {}

    public Stream<FundingOfYear> fundings(Affordability afford) {
        List<FundingOfYear> rows = new ArrayList<>();
        for (Affordability.Funding funding : afford.fundings()) {
            String certainty = words("spend.certainty." + (funding.known() ? funding.source() : "other"));
            for (int i = 0; i < afford.years().size(); i++) {
                FinancialYear year = afford.years().get(i);
                rows.add(new FundingOfYear(
                        funding.source(),
                        certainty,
                        year,
                        funding.cliffs().contains(year),
                        funding.years().get(i)));
            }
        }
        return rows.stream();
    }

    public Stream<Moved> steps(SpendMovement movement) {
        return movement.steps().stream()
                .map(step -> new Moved(
                        step.key(),
                        step.worded() ? words(step.name()) : step.name(),
                        step.before(),
                        step.change(),
                        step.after()));
    }

    public Stream<RangeOfYear> years(ForecastRange range) {
        return Stream.concat(
                range.years().stream().map(each -> new RangeOfYear(each.year().toString(), each.estimate())),
                Stream.of(new RangeOfYear(words("spend.range.all"), range.all())));
    }

    private String words(String key) {
        return String.valueOf(messages.getMessage(key, null, key, Locale.UK));
    }
}
