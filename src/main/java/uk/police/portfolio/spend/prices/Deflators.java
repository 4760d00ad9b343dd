package uk.police.portfolio.spend.prices;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.FinancialYear;

/** One version of the index. */
public record Deflators(
        int version,
        String source,
        LocalDate datedOn,
        String reason,
        String authorName,
        String authorOffice,
        Instant recordedAt,
        List<Index> years) {

    /** What prices of a year stand at. */
    public record Index(FinancialYear year, BigDecimal index) {

        public String shown() {
            return index.stripTrailingZeros()
                    .setScale(Math.max(1, index.stripTrailingZeros().scale()))
                    .toPlainString();
        }
    }
}
