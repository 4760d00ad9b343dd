package uk.police.portfolio.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days in England and Wales: neither a weekend nor a bank holiday, substitute days included. */
public final class WorkingDays {

    private static final HolidayManager BANK_HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private WorkingDays() {}

    public static boolean includes(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS.isHoliday(date, "eng");
    }

    /** The {@code count}th working day after the date; the date itself is not counted. A window closes at its end in London. */
    public static LocalDate after(LocalDate date, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forwards: " + count);
        }
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }

    /** The {@code count}th working day before the date; the date itself is not counted. */
    public static LocalDate before(LocalDate date, int count) {
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.minusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days follow {@code from}, up to and including {@code to}; none where it is not later. */
    public static int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(WorkingDays::includes)
                .count();
    }
}
