package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.Dependency;
import uk.police.portfolio.programme.Outlook;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.Refusal;

/** @param rows the other programmes that this one needs */
record BenefitsForm(String version, String benefits, String dependencies, List<Row> rows) implements SectionForm {

    BenefitsForm(
            @Nullable String version,
            @Nullable String benefits,
            @Nullable String dependencies,
            @Nullable List<@Nullable Row> rows) {
        this.version = text(version);
        this.benefits = text(benefits);
        this.dependencies = text(dependencies);
        this.rows = Typed.rows(rows, Row.EMPTY);
    }

    record Row(String on, String kind, String neededOnDay, String neededOnMonth, String neededOnYear, String words) {

        static final Row EMPTY = new Row("", "", "", "", "", "");

        Row {
            on = text(on);
            kind = text(kind);
            neededOnDay = text(neededOnDay);
            neededOnMonth = text(neededOnMonth);
            neededOnYear = text(neededOnYear);
            words = text(words);
        }

        static Row of(Dependency dependency) {
            LocalDate by = dependency.neededOn();
            return new Row(
                    dependency.on(),
                    dependency.kind().name(),
                    by == null ? "" : String.valueOf(by.getDayOfMonth()),
                    by == null ? "" : String.valueOf(by.getMonthValue()),
                    by == null ? "" : String.valueOf(by.getYear()),
                    dependency.words());
        }

        boolean isSaid() {
            return !(on + kind + typedDate() + words).isBlank();
        }

        String reference() {
            return on.strip().toUpperCase(Locale.ROOT);
        }

        String typedDate() {
            return neededOnDay + neededOnMonth + neededOnYear;
        }

        Optional<LocalDate> neededOn() {
            return Typed.date(neededOnDay, neededOnMonth, neededOnYear);
        }

        Dependency dependency() {
            return new Dependency(
                    reference(),
                    Typed.constant(Dependency.Kind.class, kind).orElseThrow(),
                    neededOn().orElse(null),
                    words);
        }
    }

    static BenefitsForm of(int version, Outlook outlook) {
        return new BenefitsForm(
                String.valueOf(version),
                outlook.benefits(),
                outlook.dependencies(),
                outlook.programmes().stream().map(Row::of).toList());
    }

    @Override
    public BenefitsForm over(int now) {
        return new BenefitsForm(String.valueOf(now), benefits, dependencies, rows);
    }

    @Override
    public void check(Errors errors) {
        Typed.checkLength(errors, "benefits", benefits, 4000);
        Typed.checkLength(errors, "dependencies", dependencies, 4000);
        Set<String> said = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isSaid()) {
                check(errors, "rows[" + i + "].", rows.get(i), said);
            }
        }
    }

    private static void check(Errors errors, String at, Row row, Set<String> said) {
        if (!row.reference().matches("PRG-\\d{4,9}")) {
            errors.rejectValue(at + "on", "programme.error.dependency");
        }
        if (Typed.constant(Dependency.Kind.class, row.kind()).isEmpty()) {
            errors.rejectValue(at + "kind", "programme.error.dependency.kind");
        } else if (!said.add(row.reference() + row.kind())) {
            errors.rejectValue(at + "on", "programme.error.dependency.twice");
        }
        Typed.check(errors, at + "neededOnDay", row.typedDate(), row.neededOn(), "programme.error.date");
        Typed.checkLength(errors, at + "words", row.words(), 500);
    }

    @Override
    public SectionContent content() {
        return new Outlook(
                benefits,
                dependencies,
                rows.stream().filter(Row::isSaid).map(Row::dependency).toList());
    }

    @Override
    public BenefitsForm edited(String button) {
        List<Row> edited =
                "add".equals(button) ? Typed.withMore(rows, Row.EMPTY) : Typed.without(rows, Typed.removed(button));
        return new BenefitsForm(version, benefits, dependencies, List.copyOf(edited));
    }

    @Override
    public String fieldOf(Refusal refusal) {
        if (!refusal.code().equals("NO_SUCH_PROGRAMME") && !refusal.code().equals("PROGRAMME_DEPENDS_ON_ITSELF")) {
            return "benefits";
        }
        Object wanted = refusal.arguments().get(0);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).reference().equals(wanted)) {
                return "rows[" + i + "].on";
            }
        }
        return "rows[0].on";
    }
}
