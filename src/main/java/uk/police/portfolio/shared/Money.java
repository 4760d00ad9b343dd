package uk.police.portfolio.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact sum in pounds sterling, to the penny; it may be negative (a credit) and is never rounded silently.
 *
 * @param amount pounds; more than two decimal places is refused with {@link ArithmeticException}
 */
@Embeddable
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    public static Money ofPence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    public static Money sum(Collection<Money> sums) {
        return sums.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** The amount in pence; refused with {@link ArithmeticException} beyond the range of a long. */
    public long pence() {
        return amount.unscaledValue().longValueExact();
    }

    /** Two decimals without separators, as files and the API carry it: {@code 1234567.89}. */
    public String plain() {
        return amount.toPlainString();
    }

    /** The exact sum as people read it: {@code £1,234,567.89}. */
    public String full() {
        StringBuilder text = new StringBuilder(amount.abs().toPlainString());
        for (int comma = text.length() - 6; comma > 0; comma -= 3) {
            text.insert(comma, ',');
        }
        return (isNegative() ? "\u2212£" : "£") + text;
    }

    /** The sum for headings, rounded half up on its own: {@code £1.23bn}, {@code £1.23m}, {@code £950.00}. */
    public String brief() {
        BigDecimal size = amount.abs();
        if (size.compareTo(new BigDecimal("999995000")) >= 0) {
            return brief(size, 9, "bn");
        }
        if (size.compareTo(new BigDecimal("999995")) >= 0) {
            return brief(size, 6, "m");
        }
        return full();
    }

    private String brief(BigDecimal size, int digits, String suffix) {
        BigDecimal units = size.movePointLeft(digits).setScale(2, RoundingMode.HALF_UP);
        return (isNegative() ? "\u2212£" : "£") + units.toPlainString() + suffix;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return plain();
    }
}
