package uk.police.portfolio.spend;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;

/**
 * Whose prices figures are shown in: each figure is turned into them by the deflators, and rounded on its own.
 *
 * @param base the year whose prices they are; null for those of each figure's own year
 */
public record Prices(@Nullable FinancialYear base) {

    private static final String REAL = "real:";

    /** {@code nominal}, or {@code real:2024-25}; empty where the text is neither. */
    public static Optional<Prices> read(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        if (written.equals("nominal")) {
            return Optional.of(new Prices(null));
        }
        try {
            return written.startsWith(REAL)
                    ? Optional.of(new Prices(FinancialYear.parse(written.substring(REAL.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }

    public boolean isReal() {
        return base != null;
    }

    @Override
    public String toString() {
        return base == null ? "nominal" : REAL + base;
    }
}
