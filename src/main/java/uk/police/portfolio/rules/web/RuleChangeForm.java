package uk.police.portfolio.rules.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.rules.ChangeRule;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;

/** A change of a rule, as typed. */
record RuleChangeForm(
        @Nullable String value,
        @Nullable String effectiveDay,
        @Nullable String effectiveMonth,
        @Nullable String effectiveYear,
        @Nullable String reason,
        @Nullable String citation,
        @Nullable String versionRead) {

    static RuleChangeForm of(Rule rule, RuleBook today) {
        String value = today.values().getOrDefault(rule, "");
        return new RuleChangeForm(value, "", "", "", "", "", String.valueOf(today.version()));
    }

    void check(BindingResult errors) {
        if (effectiveOn().isEmpty()) {
            errors.rejectValue("effectiveDay", "rules.change.date.misread");
        }
        if (length(reason) > 2000) {
            errors.rejectValue("reason", "rules.change.reason.too-long");
        }
        if (length(citation) > 500) {
            errors.rejectValue("citation", "rules.change.citation.too-long");
        }
    }

    /** The command; a date that cannot be read stands as one that no rule refuses, since the form refuses it. */
    ChangeRule toCommand(Rule rule) {
        return new ChangeRule(
                rule, text(value), effectiveOn().orElse(LocalDate.MAX), text(reason), citation, version());
    }

    private Optional<LocalDate> effectiveOn() {
        try {
            return Optional.of(LocalDate.of(number(effectiveYear), number(effectiveMonth), number(effectiveDay)))
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2200);
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private int version() {
        String read = text(versionRead);
        return read.matches("\\d{1,9}") ? Integer.parseInt(read) : 0;
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(text(typed).strip());
    }

    private static int length(@Nullable String typed) {
        return text(typed).length();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
