package uk.police.portfolio.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.web.TypedDate;

/** A new office as it is typed. */
record NewOfficeForm(
        @NotBlank(message = "{organisation.new.title.missing}")
        @Size(max = 200, message = "{organisation.new.too-long}")
        @Nullable
        String title,

        @NotBlank(message = "{organisation.new.code.missing}")
        @Pattern(regexp = "(?!new$)[a-z][a-z0-9-]{1,59}|", message = "{organisation.new.code.wrong}")
        @Nullable
        String code,

        @Pattern(regexp = "[A-Z_]+", message = "{organisation.new.kind.missing}") @Nullable
        String kind,

        @Nullable String fromDay,
        @Nullable String fromMonth,
        @Nullable String fromYear) {

    static final NewOfficeForm EMPTY = new NewOfficeForm("", "", null, "", "", "");

    void validate(Errors errors) {
        if (from() == null) {
            errors.rejectValue("fromDay", "organisation.new.from.wrong");
        }
        if (kind == null) {
            errors.rejectValue("kind", "organisation.new.kind.missing");
        }
    }

    @Nullable
    LocalDate from() {
        return new TypedDate(fromDay, fromMonth, fromYear).read();
    }
}
