package uk.police.portfolio.spend.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * A body whose ledger an actor may take in.
 *
 * @param lines that wait for a match
 * @param latest when a file was last taken in; null where none was
 */
public record LedgerBody(
        String code,
        String name,
        long lines,
        Money amount,
        @Nullable Instant latest) {}
