package uk.police.portfolio.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Values as people write them in a cell or a field; empty where the text is not one. */
public final class CellParser {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d+)?|\\.\\d+");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(T00:00(:00)?)?");
    private static final Pattern UK_DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})[-/\u2013](?:\\d{2})?(\\d{2})");

    private CellParser() {}

    /** {@code £1,234.50}, {@code (1,234.50)}, {@code -1234.5}; finer than a penny is refused, never rounded. */
    public static Optional<Money> money(String text) {
        return number(text.replace("£", "")).filter(CellParser::isWholePence).map(Money::new);
    }

    /** A decimal with or without thousands separators; in brackets, or with a minus sign before or after, it is negative. */
    public static Optional<BigDecimal> number(String text) {
        String digits = text.replaceAll("[\\s\u00a0\u202f]", "").replace('\u2212', '-');
        boolean bracketed = digits.startsWith("(") && digits.endsWith(")");
        boolean minus = digits.startsWith("-") || digits.endsWith("-");
        if (bracketed) {
            digits = digits.substring(1, digits.length() - 1);
        } else if (minus) {
            digits = digits.startsWith("-") ? digits.substring(1) : digits.substring(0, digits.length() - 1);
        }
        if (!NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(digits.replace(",", ""));
        return Optional.of(bracketed || minus ? size.negate() : size);
    }

    public static Optional<Integer> wholeNumber(String text) {
        return number(text)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** {@code 2026-11-23} or {@code 23/11/2026}. */
    public static Optional<LocalDate> date(String text) {
        Matcher iso = ISO_DATE.matcher(text.trim());
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher british = UK_DATE.matcher(text.trim());
        return british.matches() ? date(british.group(3), british.group(2), british.group(1)) : Optional.empty();
    }

    /** A date typed as three fields. */
    public static Optional<LocalDate> date(String year, String month, String day) {
        try {
            int typedYear = Integer.parseInt(year.trim());
            return typedYear < 1000 || typedYear > 9999
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(typedYear, monthOf(month.trim()), Integer.parseInt(day.trim())));
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    public static Optional<Boolean> yesOrNo(String text) {
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Optional.of(true);
            case "no", "n", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** {@code 2026-27}, {@code 2026/27} or {@code 2026-2027}. */
    public static Optional<FinancialYear> financialYear(String text) {
        Matcher written = YEAR.matcher(text.trim());
        try {
            return written.matches()
                    ? Optional.of(FinancialYear.parse(written.group(1) + "-" + written.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }

    private static boolean isWholePence(BigDecimal pounds) {
        return pounds.stripTrailingZeros().scale() <= 2 && pounds.abs().precision() - pounds.scale() <= 17;
    }

    /** People type months as 6, Jun or June. */
    private static int monthOf(String typed) {
        if (typed.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(typed);
        }
        String name = typed.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(name) || (name.length() == 3 && month.name().startsWith(name))) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("Not a month: " + typed);
    }
}
