package uk.police.portfolio.spend.range;

import java.math.BigDecimal;

/**
 * How far an outturn may stray from its forecast: from a share of it to a multiple of it.
 *
 * @param confidence {@code GREEN}, {@code AMBER}, {@code RED} or {@code NOT_STATED}
 * @param programmes how many programmes of the question it is applied to
 */
public record Spread(String confidence, BigDecimal low, BigDecimal high, String basis, int programmes) {

    public String lowPercent() {
        return percent(low);
    }

    public String highPercent() {
        return percent(high);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    Spread of(int counted) {
        return new Spread(confidence, low, high, basis, counted);
    }
}
