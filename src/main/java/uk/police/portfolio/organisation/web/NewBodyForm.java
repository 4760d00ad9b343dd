package uk.police.portfolio.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.EstablishBody;
import uk.police.portfolio.web.TypedDate;

/** A new body as it is typed. */
record NewBodyForm(
        @Pattern(regexp = "[A-Z_]+", message = "{organisation.new.kind.missing}") @Nullable
        String kind,

        @NotBlank(message = "{organisation.new.name.missing}")
        @Size(max = 200, message = "{organisation.new.too-long}")
        @Nullable
        String name,

        @NotBlank(message = "{organisation.new.code.missing}")
        @Pattern(regexp = "(?!new$)[a-z][a-z0-9-]{1,59}|", message = "{organisation.new.code.wrong}")
        @Nullable
        String code,

        @Size(max = 200, message = "{organisation.new.too-long}") @Nullable
        String headTitle,

        @Nullable String policingBody,

        @Size(max = 200, message = "{organisation.new.too-long}") @Nullable
        String legalForm,

        @Size(max = 100, message = "{organisation.new.too-long}") @Nullable
        String region,

        @NotBlank(message = "{organisation.new.source.missing}")
        @Size(max = 1000, message = "{organisation.new.too-long}")
        @Nullable
        String source,

        @Nullable String fromDay,
        @Nullable String fromMonth,
        @Nullable String fromYear) {

    static final NewBodyForm EMPTY = new NewBodyForm(null, "", "", "", "", "", "", "", "", "", "");

    void validate(Errors errors) {
        if (from().read() == null) {
            errors.rejectValue("fromDay", "organisation.new.from.wrong");
        }
        if (kind == null) {
            errors.rejectValue("kind", "organisation.new.kind.missing");
        }
    }

    EstablishBody toCommand() {
        return new EstablishBody(
                text(code),
                text(name),
                text(name),
                BodyKind.valueOf(text(kind)),
                text(legalForm),
                text(region),
                "",
                text(source),
                Objects.requireNonNull(from().read()));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private TypedDate from() {
        return new TypedDate(fromDay, fromMonth, fromYear);
    }
}
