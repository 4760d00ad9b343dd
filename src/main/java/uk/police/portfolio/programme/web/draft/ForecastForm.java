package uk.police.portfolio.programme.web.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.CostSchedule;

/** The cost lines that are expected now, and why. */
record ForecastForm(String version, String reason, List<CostsForm.Row> rows) {

    ForecastForm(@Nullable String version, @Nullable String reason, @Nullable List<CostsForm.@Nullable Row> rows) {
        this.version = Typed.text(version);
        this.reason = Typed.text(reason);
        this.rows = Typed.rows(rows, CostsForm.Row.EMPTY);
    }

    static ForecastForm of(int version, CostSchedule costs) {
        return new ForecastForm(
                String.valueOf(version), "", CostsForm.of(version, costs).rows());
    }

    void check(Errors errors) {
        costs().check(errors);
        if (costs().rows().stream().noneMatch(CostsForm.Row::isSaid)) {
            errors.rejectValue("rows[0].amount", "refusal.COST_IS_MISSING");
        }
        if (reason.isBlank()) {
            errors.rejectValue("reason", "refusal.REASON_IS_MISSING");
        }
        Typed.checkLength(errors, "reason", reason, 2000);
    }

    CostSchedule schedule() {
        return (CostSchedule) costs().content();
    }

    ForecastForm edited(String button) {
        return new ForecastForm(version, reason, costs().edited(button).rows());
    }

    /** The same words, over the version that is read now. */
    ForecastForm over(int now) {
        return new ForecastForm(String.valueOf(now), reason, rows);
    }

    int readVersion() {
        return Typed.wholeNumber(version).orElse(-1);
    }

    private CostsForm costs() {
        return new CostsForm(version, rows);
    }
}
