package uk.police.portfolio.programme.web.draft;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Reads what people type. */
final class Typed {

    /** More rows than anybody types; the rest of a longer list is not read. */
    static final int MOST_ROWS = 100;

    private static final Pattern POUNDS = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private Typed() {}

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** The rows as they came, with an empty one in place of each that did not, and never none at all. */
    static <T> List<T> rows(@Nullable List<@Nullable T> typed, T empty) {
        List<T> rows = new ArrayList<>();
        if (typed != null) {
            typed.stream().limit(MOST_ROWS).forEach(row -> rows.add(row == null ? empty : row));
        }
        return rows.isEmpty() ? List.of(empty) : List.copyOf(rows);
    }

    static <T> List<T> withMore(List<T> rows, T row) {
        List<T> more = new ArrayList<>(rows);
        if (more.size() < MOST_ROWS) {
            more.add(row);
        }
        return more;
    }

    /** Without the row that a button such as {@code remove-2} names. */
    static <T> List<T> without(List<T> rows, int index) {
        List<T> fewer = new ArrayList<>(rows);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return fewer;
    }

    /** Which row the button removes; -1 where it removes none. */
    static int removed(String button) {
        return button.startsWith("remove-")
                ? wholeNumber(button.substring("remove-".length())).orElse(-1)
                : -1;
    }

    static Optional<Integer> wholeNumber(String typed) {
        return typed.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    static Optional<Money> money(String typed) {
        String pounds = typed.replaceAll("[£,\\s]", "");
        return POUNDS.matcher(pounds).matches() ? Optional.of(Money.of(pounds)) : Optional.empty();
    }

    static Optional<BigDecimal> percent(String typed) {
        String number = typed.replaceAll("[%\\s]", "");
        return PERCENT.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    static Optional<FinancialYear> year(String typed) {
        return read(typed, FinancialYear::parse);
    }

    static Optional<UUID> id(String typed) {
        return read(typed, UUID::fromString);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
        return read(typed, name -> Enum.valueOf(type, name));
    }

    private static <T> Optional<T> read(String typed, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(typed.strip()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return year.strip().matches("\\d{4}")
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(year.strip()),
                            Integer.parseInt(month.strip()),
                            Integer.parseInt(day.strip())))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Complains where something was typed that cannot be read. */
    static void check(Errors errors, String field, String typed, Optional<?> read, String code) {
        if (!typed.isBlank() && read.isEmpty()) {
            errors.rejectValue(field, code);
        }
    }

    static void checkLength(Errors errors, String field, String typed, int most) {
        if (typed.strip().length() > most) {
            errors.rejectValue(field, "programme.error.too-long", new Object[] {String.valueOf(most)}, "too long");
        }
    }
}
