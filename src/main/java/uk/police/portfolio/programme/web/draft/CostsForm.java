package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.programme.CostSchedule;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.Refusal;

record CostsForm(String version, List<Row> rows) implements SectionForm {

    CostsForm(@Nullable String version, @Nullable List<@Nullable Row> rows) {
        this.version = text(version);
        this.rows = Typed.rows(rows, Row.EMPTY);
    }

    record Row(String year, String nature, String activity, String funding, String description, String amount) {

        static final Row EMPTY = new Row("", "", "", "", "", "");

        Row {
            year = text(year);
            nature = text(nature);
            activity = text(activity);
            funding = text(funding);
            description = text(description);
            amount = text(amount);
        }

        boolean isSaid() {
            return !(year + nature + activity + funding + description + amount).isBlank();
        }

        /** A row like this one for the year after, without its amount: most lines follow another. */
        Row next() {
            return new Row(
                    Typed.year(year).map(it -> it.plus(1).toString()).orElse(""),
                    nature,
                    activity,
                    funding,
                    description,
                    "");
        }

        static Row of(CostLine line) {
            return new Row(
                    line.financialYear().toString(),
                    line.nature().name(),
                    line.activity().name(),
                    line.fundingSource().name(),
                    line.description(),
                    line.cost().plain());
        }

        CostLine line() {
            return new CostLine(
                    Typed.year(year).orElseThrow(),
                    CostLine.Nature.valueOf(nature),
                    CostLine.Activity.valueOf(activity),
                    CostLine.FundingSource.valueOf(funding),
                    description,
                    Typed.money(amount).orElseThrow());
        }

        void check(Errors errors, String path) {
            require(errors, path + "year", Typed.year(year).isPresent(), "programme.error.year");
            require(
                    errors,
                    path + "nature",
                    Typed.constant(CostLine.Nature.class, nature).isPresent(),
                    "programme.error.nature");
            require(
                    errors,
                    path + "activity",
                    Typed.constant(CostLine.Activity.class, activity).isPresent(),
                    "programme.error.activity");
            require(
                    errors,
                    path + "funding",
                    Typed.constant(CostLine.FundingSource.class, funding).isPresent(),
                    "programme.error.funding");
            require(errors, path + "amount", Typed.money(amount).isPresent(), "programme.error.money");
            Typed.checkLength(errors, path + "description", description, 200);
        }

        private static void require(Errors errors, String field, boolean understood, String code) {
            if (!understood) {
                errors.rejectValue(field, code);
            }
        }
    }

    static CostsForm of(int version, CostSchedule costs) {
        List<Row> rows = costs.lines().stream().map(Row::of).toList();
        return new CostsForm(String.valueOf(version), rows.isEmpty() ? List.of(Row.EMPTY) : rows);
    }

    @Override
    public CostsForm over(int now) {
        return new CostsForm(String.valueOf(now), rows);
    }

    @Override
    public void check(Errors errors) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isSaid()) {
                rows.get(i).check(errors, "rows[" + i + "].");
            }
        }
    }

    @Override
    public SectionContent content() {
        return new CostSchedule(rows.stream().filter(Row::isSaid).map(Row::line).toList());
    }

    @Override
    public CostsForm edited(String button) {
        List<Row> edited = "add".equals(button)
                ? Typed.withMore(
                        rows,
                        rows.isEmpty() ? Row.EMPTY : rows.get(rows.size() - 1).next())
                : Typed.without(rows, Typed.removed(button));
        return new CostsForm(version, edited.isEmpty() ? List.of(Row.EMPTY) : edited);
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return "rows[0].amount";
    }
}
