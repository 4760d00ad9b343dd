package uk.police.portfolio.programme.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.Stage;

record StepForm(String version, String stage, String reason) {

    StepForm(@Nullable String version, @Nullable String stage, @Nullable String reason) {
        this.version = Objects.requireNonNullElse(version, "");
        this.stage = Objects.requireNonNullElse(stage, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    void check(Step step, Errors errors) {
        if (step == Step.STAGE && reached().isEmpty()) {
            errors.rejectValue("stage", "refusal.STAGE_IS_MISSING");
        }
        if (reason.isBlank()) {
            errors.rejectValue("reason", "refusal.REASON_IS_MISSING");
        }
        if (reason.strip().length() > 2000) {
            errors.rejectValue("reason", "programme.error.too-long", new Object[] {"2000"}, "too long");
        }
    }

    /** The same words, over the version that is read now. */
    StepForm over(int now) {
        return new StepForm(String.valueOf(now), stage, reason);
    }

    int readVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    Optional<Stage> reached() {
        return Arrays.stream(Stage.values())
                .filter(each -> each.name().equals(stage))
                .findFirst();
    }
}
