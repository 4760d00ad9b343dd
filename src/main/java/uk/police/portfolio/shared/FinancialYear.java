package uk.police.portfolio.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A financial year, 1 April to 31 March, written {@code 2026-27}.
 *
 * @param startYear the calendar year of its 1 April
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");

    public FinancialYear {
        if (startYear < 1900 || startYear > 2199) {
            throw new IllegalArgumentException("A financial year starts between 1900 and 2199: " + startYear);
        }
    }

    public static FinancialYear of(LocalDate date) {
        return new FinancialYear(date.getMonth().compareTo(Month.APRIL) >= 0 ? date.getYear() : date.getYear() - 1);
    }

    /** Reads {@code 2026-27}; anything else is refused with {@link IllegalArgumentException}. */
    public static FinancialYear parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a financial year: " + text);
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(written.group(1)));
        if (!year.toString().equals(text)) {
            throw new IllegalArgumentException("Not a financial year: " + text);
        }
        return year;
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(startYear + years);
    }

    /** This year and the ones after it, {@code count} in all. */
    public List<FinancialYear> andFollowing(int count) {
        return IntStream.range(0, count).mapToObj(this::plus).toList();
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }
}
