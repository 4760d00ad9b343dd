package uk.police.portfolio.decision.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when a vote is open, and why, as typed. */
record VotingEndForm(
        @Nullable String lastDay,
        @Nullable String lastMonth,
        @Nullable String lastYear,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String reason) {

    VotingEndForm {
        reason = reason == null ? "" : reason;
    }

    static final VotingEndForm EMPTY = new VotingEndForm("", "", "", "");

    Optional<LocalDate> day() {
        try {
            LocalDate date = LocalDate.of(number(lastYear), number(lastMonth), number(lastDay));
            return date.getYear() < 2000 || date.getYear() > 2099 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(String.valueOf(typed).strip());
    }
}
