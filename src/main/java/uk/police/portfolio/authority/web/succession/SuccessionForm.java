package uk.police.portfolio.authority.web.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.authority.succession.SuccessionPlan;
import uk.police.portfolio.authority.succession.SuccessionPlan.Act;
import uk.police.portfolio.tabular.CellParser;

/** What ends on which day, and what takes over, as it is typed. */
record SuccessionForm(String lastDayDay, String lastDayMonth, String lastDayYear, String reason, List<Row> rows) {

    /**
     * One body or office.
     *
     * @param act an {@link Act}
     * @param chosen {@code yes} where the plan is about it
     * @param successor a code; blank where nothing takes over
     */
    record Row(String act, String code, String chosen, String successor) {

        Row(@Nullable String act, @Nullable String code, @Nullable String chosen, @Nullable String successor) {
            this.act = act == null ? "" : act;
            this.code = code == null ? "" : code;
            this.chosen = chosen == null ? "" : chosen;
            this.successor = successor == null ? "" : successor.strip();
        }

        static Row of(Act act, String code, boolean chosen) {
            return new Row(act.name(), code, chosen ? "yes" : "", "");
        }

        public boolean isChosen() {
            return chosen.equals("yes");
        }

        Optional<Act> known() {
            for (Act each : Act.values()) {
                if (each.name().equals(act)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    SuccessionForm(
            @Nullable String lastDayDay,
            @Nullable String lastDayMonth,
            @Nullable String lastDayYear,
            @Nullable String reason,
            @Nullable List<Row> rows) {
        this.lastDayDay = lastDayDay == null ? "" : lastDayDay;
        this.lastDayMonth = lastDayMonth == null ? "" : lastDayMonth;
        this.lastDayYear = lastDayYear == null ? "" : lastDayYear;
        this.reason = reason == null ? "" : reason.strip();
        this.rows = rows == null ? List.of() : List.copyOf(rows);
    }

    public List<Row> chosen() {
        return rows.stream().filter(Row::isChosen).toList();
    }

    /** The plan; null where something is missing, which is said in the errors. */
    @Nullable
    SuccessionPlan plan(Errors errors) {
        LocalDate lastDay = CellParser.date(lastDayYear, lastDayMonth, lastDayDay)
                .filter(day -> day.getYear() >= 2012 && day.getYear() <= 2199)
                .orElse(null);
        if (lastDay == null) {
            errors.rejectValue("lastDayDay", "authority.succession.last-day.misread");
        }
        if (reason.length() < 10) {
            errors.rejectValue("reason", "authority.succession.reason.missing");
        }
        if (chosen().isEmpty()) {
            errors.reject("authority.succession.rows.missing");
        }
        List<SuccessionPlan.Step> steps =
                chosen().stream().map(row -> step(row, errors)).toList();
        return lastDay == null || errors.hasErrors() ? null : new SuccessionPlan(lastDay, steps, reason);
    }

    private static SuccessionPlan.Step step(Row row, Errors errors) {
        Act act = row.known().orElse(Act.END_OFFICE);
        if (row.known().isEmpty()
                || (act == Act.NAME_SUCCESSOR && row.successor().isEmpty())) {
            errors.reject("authority.succession.successor.missing", new Object[] {row.code()}, null);
        }
        return new SuccessionPlan.Step(act, row.code(), row.successor().isEmpty() ? null : row.successor());
    }
}
