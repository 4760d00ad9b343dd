package uk.police.portfolio.spend.quarter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.WorkingDays;

/**
 * Three months of a financial year.
 *
 * @param number 1 for April to June
 */
public record Quarter(FinancialYear year, int number) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int WORKING_DAYS_TO_RETURN = 20;

    /** The one that ended last before that day. */
    public static Quarter endedBefore(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        int months = (int) ChronoUnit.MONTHS.between(year.firstDay(), day);
        return months < 3 ? new Quarter(year.plus(-1), 4) : new Quarter(year, months / 3);
    }

    /** The month that a day is in, counted as lines count them. */
    public static int month(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        return year.startYear() * 12 + (int) ChronoUnit.MONTHS.between(year.firstDay(), day);
    }

    /** Its words: September 2026. */
    public static String inWords(int month) {
        return MONTH.format(new FinancialYear(month / 12).firstDay().plusMonths(month % 12));
    }

    public LocalDate lastDay() {
        return year.firstDay().plusMonths(number * 3L).minusDays(1);
    }

    public LocalDate dueOn() {
        return WorkingDays.after(lastDay(), WORKING_DAYS_TO_RETURN);
    }

    /** Counted from year 0, as lines count months. */
    public int firstMonth() {
        return year.startYear() * 12 + (number - 1) * 3;
    }

    public int lastMonthOfYear() {
        return year.startYear() * 12 + 11;
    }
}
