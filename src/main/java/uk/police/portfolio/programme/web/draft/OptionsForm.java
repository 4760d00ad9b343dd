package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.OptionsAppraisal;
import uk.police.portfolio.programme.OptionsAppraisal.Option;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.web.Choice;

/**
 * The options and what each costs in each of the years.
 *
 * @param doMinimum the position of the option that does the minimum, from 0
 * @param preferred the position of the preferred option, from 0
 */
record OptionsForm(String version, String doMinimum, String preferred, List<Year> years, List<Row> rows)
        implements SectionForm {

    OptionsForm(
            @Nullable String version,
            @Nullable String doMinimum,
            @Nullable String preferred,
            @Nullable List<@Nullable Year> years,
            @Nullable List<@Nullable Row> rows) {
        this.version = text(version);
        this.doMinimum = text(doMinimum);
        this.preferred = text(preferred);
        this.years = Typed.rows(years, new Year(""));
        this.rows = Typed.rows(rows, Row.EMPTY).stream()
                .map(row -> row.over(this.years.size()))
                .toList();
    }

    record Year(String year) {

        Year {
            year = text(year);
        }
    }

    record Cost(String amount) {

        Cost {
            amount = text(amount);
        }
    }

    record Row(String name, String rejection, List<Cost> costs) {

        static final Row EMPTY = new Row("", "", List.of());

        Row(@Nullable String name, @Nullable String rejection, @Nullable List<@Nullable Cost> costs) {
            this.name = text(name);
            this.rejection = text(rejection);
            this.costs = Typed.rows(costs, new Cost(""));
        }

        /** With a cost, typed or not, for each of so many years. */
        Row over(int years) {
            List<Cost> all = new ArrayList<>(costs.subList(0, Math.min(costs.size(), years)));
            while (all.size() < years) {
                all.add(new Cost(""));
            }
            return new Row(name, rejection, all);
        }

        boolean isSaid() {
            return !(name + rejection).isBlank()
                    || costs.stream().anyMatch(cost -> !cost.amount().isBlank());
        }
    }

    static OptionsForm of(int version, OptionsAppraisal appraisal, List<FinancialYear> years) {
        List<Option> options = appraisal.options();
        String minimum = "";
        String preferred = "";
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            minimum = options.get(i).doMinimum() ? String.valueOf(i) : minimum;
            preferred = options.get(i).preferred() ? String.valueOf(i) : preferred;
            rows.add(row(options.get(i), years));
        }
        while (rows.size() < 2) {
            rows.add(Row.EMPTY);
        }
        return new OptionsForm(
                String.valueOf(version),
                minimum.isEmpty() ? "0" : minimum,
                preferred,
                years.stream().map(year -> new Year(year.toString())).toList(),
                rows);
    }

    private static Row row(Option option, List<FinancialYear> years) {
        return new Row(
                option.name(),
                option.rejection(),
                years.stream()
                        .map(year -> new Cost(
                                option.costs().containsKey(year)
                                        ? option.costs()
                                                .getOrDefault(year, Money.ZERO)
                                                .plain()
                                        : ""))
                        .toList());
    }

    /** The options to choose between, by what they are called so far. */
    List<Choice> positions() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Choice.named(String.valueOf(i), positionName(i)))
                .toList();
    }

    private String positionName(int i) {
        return (i + 1) + (rows.get(i).name().isBlank() ? "" : ": " + rows.get(i).name());
    }

    @Override
    public OptionsForm over(int now) {
        return new OptionsForm(String.valueOf(now), doMinimum, preferred, years, rows);
    }

    @Override
    public void check(Errors errors) {
        for (int i = 0; i < years.size(); i++) {
            if (Typed.year(years.get(i).year()).isEmpty()) {
                errors.reject("programme.error.year");
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Typed.checkLength(errors, "rows[" + i + "].name", row.name(), 150);
            Typed.checkLength(errors, "rows[" + i + "].rejection", row.rejection(), 2000);
            for (int j = 0; j < row.costs().size(); j++) {
                String amount = row.costs().get(j).amount();
                Typed.check(
                        errors,
                        "rows[" + i + "].costs[" + j + "].amount",
                        amount,
                        Typed.money(amount),
                        "programme.error.money");
            }
        }
    }

    @Override
    public SectionContent content() {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isSaid()) {
                options.add(new Option(
                        row.name(),
                        doMinimum.equals(String.valueOf(i)),
                        preferred.equals(String.valueOf(i)),
                        row.rejection(),
                        costs(row)));
            }
        }
        return new OptionsAppraisal(options);
    }

    private SortedMap<FinancialYear, Money> costs(Row row) {
        SortedMap<FinancialYear, Money> costs = new TreeMap<>();
        for (int j = 0; j < Math.min(years.size(), row.costs().size()); j++) {
            FinancialYear year = Typed.year(years.get(j).year()).orElseThrow();
            Typed.money(row.costs().get(j).amount()).ifPresent(cost -> costs.put(year, cost));
        }
        return costs;
    }

    @Override
    public OptionsForm edited(String button) {
        if ("add".equals(button)) {
            return new OptionsForm(version, doMinimum, preferred, years, Typed.withMore(rows, Row.EMPTY));
        }
        if ("add-year".equals(button) && !years.isEmpty()) {
            String next = Typed.year(years.get(years.size() - 1).year())
                    .map(year -> year.plus(1).toString())
                    .orElse("");
            return new OptionsForm(version, doMinimum, preferred, Typed.withMore(years, new Year(next)), rows);
        }
        int removed = Typed.removed(button);
        return new OptionsForm(
                version, moved(doMinimum, removed), moved(preferred, removed), years, Typed.without(rows, removed));
    }

    /** A position among the rows after one of them is gone. */
    private static String moved(String position, int removed) {
        int at = Typed.wholeNumber(position).orElse(-1);
        if (removed < 0 || at < removed) {
            return position;
        }
        return at == removed ? "" : String.valueOf(at - 1);
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return switch (refusal.code()) {
            case "DO_MINIMUM_IS_MISSING" -> "doMinimum";
            case "PREFERRED_OPTION_IS_MISSING" -> "preferred";
            case "OPTION_NAME_IS_MISSING" -> said(refusal) + "name";
            case "OPTION_COST_IS_MISSING" -> said(refusal) + "costs[0].amount";
            case "REJECTION_IS_MISSING" -> said(refusal) + "rejection";
            default -> "";
        };
    }

    /** The rule counts the options that say something; the page counts its rows. */
    private String said(Refusal refusal) {
        int wanted = Typed.wholeNumber(refusal.arguments().get(0)).orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            wanted -= rows.get(i).isSaid() ? 1 : 0;
            if (wanted == 0) {
                return "rows[" + i + "].";
            }
        }
        return "rows[0].";
    }
}
