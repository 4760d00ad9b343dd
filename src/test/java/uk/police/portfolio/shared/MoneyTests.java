package uk.police.portfolio.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

    @Test
    void neverRoundsSilently() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of("1.500")).isEqualTo(Money.of("1.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.89|£1,234,567.89|£1.23m",
                "0|£0.00|£0.00",
                "999994.99|£999,994.99|£999,994.99",
                "999995.00|£999,995.00|£1.00m",
                "999994999.99|£999,994,999.99|£999.99m",
                "999995000.00|£999,995,000.00|£1.00bn",
                "9000000000|£9,000,000,000.00|£9.00bn",
                "-2500000|−£2,500,000.00|−£2.50m"
            })
    void readsInFullAndInBrief(String pounds, String full, String brief) {
        assertThat(Money.of(pounds).full()).isEqualTo(full);
        assertThat(Money.of(pounds).brief()).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "36,43,83.7",
        "78,86,90.7",
        "35,43,81.4",
        "77,86,89.5",
        "6,43,14.0",
        "37,43,86.0",
        "71,86,82.6",
        "1,16,6.3"
    })
    void ratiosAreRoundedHalfUpToOneDecimal(long part, long whole, String percent) {
        assertThat(Percentage.of(part, whole)).hasToString(percent + "%");
    }

    @Test
    void aRatioOfNothingIsNothing() {
        assertThat(Percentage.of(0, 0)).isNull();
        assertThat(Percentage.of(BigDecimal.ONE, BigDecimal.TEN)).hasToString("10.0%");
    }
}
