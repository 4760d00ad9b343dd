package uk.police.portfolio.decision.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.MeetingPlan;
import uk.police.portfolio.web.TypedDate;

/** When and where the board meets, as typed. */
record MeetingForm(
        @Nullable String heldDay,
        @Nullable String heldMonth,
        @Nullable String heldYear,

        @NotBlank(message = "{decision.meeting.starts.missing}")
        String starts,

        @Nullable @Size(max = 300, message = "{decision.reason.long}")
        String place,

        @Nullable @Size(max = 500, message = "{decision.reason.long}")
        String link,

        @Nullable String revision) {

    static final MeetingForm EMPTY = new MeetingForm("", "", "", "10:00", "", "", "");

    static MeetingForm of(MeetingDetails meeting) {
        LocalDate held = meeting.plan().heldOn();
        return new MeetingForm(
                String.valueOf(held.getDayOfMonth()),
                String.valueOf(held.getMonthValue()),
                String.valueOf(held.getYear()),
                meeting.plan().startsAt().toString(),
                meeting.plan().place(),
                meeting.plan().link(),
                String.valueOf(meeting.revision()));
    }

    /** What is wrong with date and time, beside what each field says for itself. */
    void check(BindingResult errors) {
        if (date().isEmpty()) {
            errors.rejectValue("heldDay", "decision.meeting.held.wrong");
        }
        if (!starts.isBlank() && time().isEmpty()) {
            errors.rejectValue("starts", "decision.meeting.starts.wrong");
        }
    }

    MeetingPlan toPlan() {
        return new MeetingPlan(date().orElseThrow(), time().orElseThrow(), words(place), words(link));
    }

    private Optional<LocalDate> date() {
        return new TypedDate(heldDay, heldMonth, heldYear).ofThisCentury();
    }

    /** {@code 9:30}, {@code 09.30} and {@code 14:00} are times. */
    private Optional<LocalTime> time() {
        String typed = starts.strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(typed.matches("\\d:\\d\\d") ? "0" + typed : typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
