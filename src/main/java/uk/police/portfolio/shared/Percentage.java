package uk.police.portfolio.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A ratio out of one hundred, to one decimal place, rounded half up.
 *
 * @param value out of one hundred, one decimal place
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    public Percentage {
        value = value.setScale(1, RoundingMode.HALF_UP);
    }

    /** The share that the part is of the whole, or null where the whole is nothing. */
    public static @Nullable Percentage of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return null;
        }
        return new Percentage(part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP));
    }

    public static @Nullable Percentage of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public static @Nullable Percentage of(Money part, Money whole) {
        return of(part.amount(), whole.amount());
    }

    /** As the API carries it: {@code 83.7}. */
    public String plain() {
        return value.toPlainString();
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return plain() + "%";
    }
}
