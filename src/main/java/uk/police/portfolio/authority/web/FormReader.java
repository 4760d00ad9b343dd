package uk.police.portfolio.authority.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.CellParser;

/** Reads typed fields, and says at each what cannot be read: messages {@code authority.draft.<field>.missing} and so on. */
record FormReader(BindingResult errors) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** As typed, blanks and all: a password. */
    static String raw(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static List<String> list(@Nullable List<String> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().filter(item -> !item.isBlank()).toList();
    }

    void needs(String field, @Nullable String typed) {
        if (text(typed).isEmpty()) {
            errors.rejectValue(field, "authority.draft." + field + ".missing");
        }
    }

    void needs(String field, @Nullable List<String> chosen) {
        if (list(chosen).isEmpty()) {
            errors.rejectValue(field, "authority.draft." + field + ".missing");
        }
    }

    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type, @Nullable String typed) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        errors.rejectValue(field, "authority.draft." + field + ".missing");
        return null;
    }

    /** The date of three fields, or null where all are blank and none is needed. */
    @Nullable
    LocalDate date(String field, @Nullable String day, @Nullable String month, @Nullable String year, boolean needed) {
        if (!needed && (text(day) + text(month) + text(year)).isEmpty()) {
            return null;
        }
        LocalDate date = CellParser.date(text(year), text(month), text(day)).orElse(null);
        if (date == null) {
            errors.rejectValue(field + "Day", "authority.draft.date.misread");
        }
        return date;
    }

    /** An amount, or null where it is blank. */
    @Nullable
    Money money(String field, @Nullable String typed) {
        if (text(typed).isEmpty()) {
            return null;
        }
        Money amount =
                CellParser.money(text(typed)).filter(sum -> !sum.isNegative()).orElse(null);
        if (amount == null) {
            errors.rejectValue(field, "authority.draft.money.misread");
        }
        return amount;
    }
}
