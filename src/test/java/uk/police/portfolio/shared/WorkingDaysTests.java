package uk.police.portfolio.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 5, 2026-06-12", // the worked call-in window: published on a Friday
        "2026-04-02, 1, 2026-04-07", // over Good Friday and Easter Monday
        "2026-12-24, 1, 2026-12-29", // Boxing Day is a Saturday; Monday 28 December is its substitute
        "2027-12-24, 1, 2027-12-29", // two substitute days in a row
        "2026-06-06, 1, 2026-06-08",
        "2026-06-05, 0, 2026-06-05"
    })
    void countsPastWeekendsAndBankHolidays(LocalDate from, int days, LocalDate closes) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12, 1, 2026-06-11",
        "2026-06-15, 1, 2026-06-12",
        "2026-04-07, 1, 2026-04-02", // back over Easter Monday and Good Friday
        "2026-06-12, 5, 2026-06-05"
    })
    void countsBackwardsToo(LocalDate from, int days, LocalDate day) {
        assertThat(WorkingDays.before(from, days)).isEqualTo(day);
    }

    @Test
    void ignoresTheHolidaysOfScotland() {
        assertThat(WorkingDays.includes(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(WorkingDays.includes(LocalDate.of(2026, 8, 31))).isFalse();
    }

    @Test
    void countsTheDaysBetweenTwoDates() {
        assertThat(WorkingDays.between(LocalDate.of(2026, 6, 5), LocalDate.of(2026, 6, 12)))
                .isEqualTo(5);
        assertThat(WorkingDays.between(LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 5)))
                .isZero();
    }
}
