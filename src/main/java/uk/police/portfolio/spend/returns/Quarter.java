package uk.police.portfolio.spend.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.WorkingDays;

/**
 * Three months of a financial year.
 *
 * @param number 1 for April to June
 */
record Quarter(FinancialYear year, int number) {

    private static final int WORKING_DAYS_TO_RETURN = 20;

    /** The one that ended last before that day. */
    static Quarter endedBefore(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        int months = (int) ChronoUnit.MONTHS.between(year.firstDay(), day);
        return months < 3 ? new Quarter(year.plus(-1), 4) : new Quarter(year, months / 3);
    }

    LocalDate lastDay() {
        return year.firstDay().plusMonths(number * 3L).minusDays(1);
    }

    LocalDate dueOn() {
        return WorkingDays.after(lastDay(), WORKING_DAYS_TO_RETURN);
    }

    /** Counted from year 0, as lines count months. */
    int firstMonth() {
        return year.startYear() * 12 + (number - 1) * 3;
    }

    int lastMonthOfYear() {
        return year.startYear() * 12 + 11;
    }
}
