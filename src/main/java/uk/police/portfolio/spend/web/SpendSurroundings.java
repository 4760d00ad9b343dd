package uk.police.portfolio.spend.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.BesideTotals;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.UnmatchedSpend;
import uk.police.portfolio.web.Choice;

/**
 * The names that filters offer and rows are labelled with, and the programmes that stand beside the envelope.
 *
 * @param families of capabilities, by code
 * @param prices the years whose prices figures can be shown in
 * @param unmatched lines of ledgers that nothing matches
 * @param pots those that the programme that is asked about holds allocations of
 * @param titles of the programmes that the answer names, by reference; of those only that the reader may know of
 * @param day at whose end all this was known
 */
record SpendSurroundings(
        List<Row> bodies,
        List<Row> capabilities,
        Map<String, String> families,
        List<OutsideRow> outside,
        List<Row> prices,
        UnmatchedSpend unmatched,
        List<Row> pots,
        Map<String, String> titles,
        LocalDate day) {

    /** One row of the one statement that asks for all of them. */
    record Row(
            String kind,
            String code,
            String name,
            String detail,
            String basis,
            @Nullable BigDecimal amount,
            String source,
            @Nullable Instant lastAt) {

        /** The amount, exactly, in words. */
        public String sum() {
            return new Money(amount == null ? BigDecimal.ZERO : amount).full();
        }

        UnmatchedSpend.OfBody unmatched() {
            return new UnmatchedSpend.OfBody(
                    code, amount == null ? BigDecimal.ZERO : amount, Long.parseLong(detail), Long.parseLong(basis));
        }

        SpendReporting.Returned returned() {
            return new SpendReporting.Returned(name, source.equals("SENT"), lastAt);
        }
    }

    /** A national programme whose stated cost has no yearly split. */
    record OutsideRow(String reference, String title, Money cost, String basis, String source) {}

    static SpendSurroundings of(List<Row> rows, LocalDate day) {
        return new SpendSurroundings(
                only(rows, row -> row.kind().equals("BODY")),
                only(rows, row -> row.kind().equals("CAPABILITY")),
                rows.stream()
                        .filter(row -> row.kind().equals("CAPABILITY"))
                        .collect(
                                Collectors.toMap(Row::code, row -> row.detail().isEmpty() ? row.code() : row.detail())),
                rows.stream()
                        .filter(row -> row.kind().equals("OUTSIDE"))
                        .map(row -> new OutsideRow(
                                row.code(),
                                row.name(),
                                new Money(row.amount() == null ? BigDecimal.ZERO : row.amount()),
                                row.basis(),
                                row.source()))
                        .toList(),
                only(rows, row -> row.kind().equals("PRICES")),
                UnmatchedSpend.of(only(rows, row -> row.kind().equals("UNMATCHED")).stream()
                        .map(Row::unmatched)
                        .toList()),
                only(rows, row -> row.kind().equals("ALLOCATED")),
                rows.stream().filter(row -> row.kind().equals("TITLE")).collect(Collectors.toMap(Row::code, Row::name)),
                day);
    }

    /** What stands beside the totals of the question that all this was asked for. */
    BesideTotals beside(SpendQuestion question) {
        List<SpendReporting.Returned> forces =
                forces(question).stream().map(Row::returned).toList();
        return new BesideTotals(day, SpendReporting.of(forces), unmatched);
    }

    /** The territorial forces, in the region and of the code where those are asked for. */
    List<Row> forces(SpendQuestion question) {
        String region = question.asked(SpendDimension.REGION).orElse("");
        String code = question.asked(SpendDimension.BODY).orElse("");
        return only(
                bodies,
                body -> body.basis().equals("FORCE")
                        && (region.isEmpty() || body.detail().equals(region))
                        && (code.isEmpty() || body.code().equals(code)));
    }

    /** As they were returned, of each figure's own year, or of any year that the deflators have. */
    List<Choice> priceChoices() {
        return Stream.concat(
                        Stream.of(
                                Choice.worded("", "spend.prices.returned"),
                                Choice.worded("nominal", "spend.prices.nominal")),
                        prices.stream()
                                .map(row -> year(row.code()))
                                .map(year -> Choice.named("real:" + year, "" + year)))
                .toList();
    }

    private static FinancialYear year(String startYear) {
        return new FinancialYear(Integer.parseInt(startYear));
    }

    List<Choice> bodyChoices() {
        return named(bodies);
    }

    List<Choice> regionChoices() {
        return bodies.stream()
                .map(Row::detail)
                .filter(region -> !region.isEmpty())
                .distinct()
                .sorted()
                .map(region -> Choice.named(region, region))
                .toList();
    }

    /** The families, each followed by its capabilities. */
    List<Choice> capabilityChoices() {
        List<Choice> choices = new ArrayList<>();
        for (Row family : only(capabilities, row -> row.detail().isEmpty())) {
            choices.add(Choice.named(family.code(), family.name()));
            only(capabilities, row -> row.detail().equals(family.code()))
                    .forEach(row -> choices.add(Choice.named(row.code(), "\u2013 " + row.name())));
        }
        return choices;
    }

    List<Choice> familyChoices() {
        return named(only(capabilities, row -> row.detail().isEmpty()));
    }

    /** The capabilities of the family that the capability is in. */
    List<Choice> leafChoices(String capability) {
        String family = families.getOrDefault(capability, capability);
        return named(only(capabilities, row -> row.detail().equals(family)));
    }

    private static List<Choice> named(List<Row> rows) {
        return rows.stream().map(row -> Choice.named(row.code(), row.name())).toList();
    }

    private static List<Row> only(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
