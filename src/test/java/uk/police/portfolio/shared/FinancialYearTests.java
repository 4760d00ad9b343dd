package uk.police.portfolio.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTests {

    @ParameterizedTest
    @CsvSource({"2026-03-31,2025-26", "2026-04-01,2026-27", "2027-03-31,2026-27", "1999-12-31,1999-00"})
    void runsFromAprilToMarch(LocalDate date, String year) {
        assertThat(FinancialYear.of(date)).hasToString(year).isEqualTo(FinancialYear.parse(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-28", "2026/27", "26-27", ""})
    void readsOnlyWhatIsWritten(String text) {
        assertThatThrownBy(() -> FinancialYear.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeHoldsBothItsEnds() {
        DateRange range = new DateRange(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        assertThat(range.contains(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(range.contains(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(range.contains(LocalDate.of(2027, 4, 1))).isFalse();
        assertThat(range.overlaps(DateRange.from(LocalDate.of(2027, 3, 31)))).isTrue();
        assertThat(range.overlaps(DateRange.from(LocalDate.of(2027, 4, 1)))).isFalse();
        assertThat(range.hasEndedBy(LocalDate.of(2027, 4, 1))).isTrue();
    }
}
