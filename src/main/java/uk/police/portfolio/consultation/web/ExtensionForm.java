package uk.police.portfolio.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.tabular.CellParser;

/** Until when seats get more time, and why, as typed. */
record ExtensionForm(
        @Nullable String lastDay,
        @Nullable String lastMonth,
        @Nullable String lastYear,

        @NotBlank(message = "{consultation.reason.missing}") @Size(max = 2000, message = "{consultation.words.long}")
        String reason) {

    ExtensionForm {
        reason = reason == null ? "" : reason;
    }

    static ExtensionForm from(LocalDate day) {
        return new ExtensionForm(
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()),
                "");
    }

    Optional<LocalDate> day() {
        return CellParser.date(typed(lastYear), typed(lastMonth), typed(lastDay));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
