package uk.police.portfolio.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import uk.police.portfolio.shared.Money;

/**
 * Money that no total has: lines of ledgers that nothing matches yet.
 *
 * @param bodies whose ledgers have such lines
 * @param excludesRestricted whether there are others that this reader may not see
 */
public record UnmatchedSpend(int bodies, long lines, Money amount, boolean excludesRestricted) {

    /**
     * What waits in one body's ledger.
     *
     * @param amount not rounded yet, where it was turned into other prices
     * @param hidden restricted lines that the reader may not see
     */
    public record OfBody(String code, BigDecimal amount, long lines, long hidden) {}

    public static UnmatchedSpend of(List<OfBody> all) {
        List<OfBody> seen = all.stream().filter(body -> body.lines() > 0).toList();
        return new UnmatchedSpend(
                seen.size(),
                seen.stream().mapToLong(OfBody::lines).sum(),
                new Money(seen.stream()
                        .map(OfBody::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(2, RoundingMode.HALF_UP)),
                all.stream().anyMatch(body -> body.hidden() > 0));
    }

    public boolean isThere() {
        return lines > 0;
    }
}
