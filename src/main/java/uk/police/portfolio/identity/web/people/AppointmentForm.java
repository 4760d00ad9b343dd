package uk.police.portfolio.identity.web.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.validation.Errors;
import uk.police.portfolio.identity.AppointPerson;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.web.TypedDate;

record AppointmentForm(
        @NotBlank(message = "{identity.appointment.office.missing}")
        String office,

        @Pattern(regexp = "SUBSTANTIVE|ACTING|DEPUTISING", message = "{identity.appointment.capacity.missing}")
        String capacity,

        String fromDay,
        String fromMonth,
        String fromYear,
        String toDay,
        String toMonth,
        String toYear,

        @Size(max = 1000, message = "{identity.appointment.evidence.too-long}")
        String evidence) {

    AppointmentForm {
        capacity = Objects.requireNonNullElse(capacity, "");
        fromDay = Objects.requireNonNullElse(fromDay, "");
        fromMonth = Objects.requireNonNullElse(fromMonth, "");
        fromYear = Objects.requireNonNullElse(fromYear, "");
        toDay = Objects.requireNonNullElse(toDay, "");
        toMonth = Objects.requireNonNullElse(toMonth, "");
        toYear = Objects.requireNonNullElse(toYear, "");
        evidence = Objects.requireNonNullElse(evidence, "");
    }

    static AppointmentForm from(LocalDate today) {
        return new AppointmentForm(
                "",
                Capacity.SUBSTANTIVE.name(),
                Integer.toString(today.getDayOfMonth()),
                Integer.toString(today.getMonthValue()),
                Integer.toString(today.getYear()),
                "",
                "",
                "",
                "");
    }

    void validate(Errors errors) {
        LocalDate first = from().read();
        LocalDate last = to().read();
        if (first == null) {
            errors.rejectValue("fromDay", "identity.appointment.from.wrong");
        }
        if (last == null && !to().isBlank()) {
            errors.rejectValue("toDay", "identity.appointment.to.wrong");
        }
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("toDay", "identity.appointment.to.before");
        }
    }

    AppointPerson toCommand() {
        return new AppointPerson(
                office,
                Capacity.valueOf(capacity),
                Objects.requireNonNull(from().read()),
                to().read(),
                evidence.strip());
    }

    private TypedDate from() {
        return new TypedDate(fromDay, fromMonth, fromYear);
    }

    private TypedDate to() {
        return new TypedDate(toDay, toMonth, toYear);
    }
}
