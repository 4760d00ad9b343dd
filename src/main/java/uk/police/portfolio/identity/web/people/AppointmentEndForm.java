package uk.police.portfolio.identity.web.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.web.TypedDate;

record AppointmentEndForm(
        String lastDay,
        String lastMonth,
        String lastYear,

        @NotBlank(message = "{identity.reason.missing}") @Size(max = 1000, message = "{identity.reason.too-long}")
        String reason) {

    AppointmentEndForm {
        lastDay = Objects.requireNonNullElse(lastDay, "");
        lastMonth = Objects.requireNonNullElse(lastMonth, "");
        lastYear = Objects.requireNonNullElse(lastYear, "");
    }

    @Nullable
    LocalDate lastOn() {
        return new TypedDate(lastDay, lastMonth, lastYear).read();
    }
}
