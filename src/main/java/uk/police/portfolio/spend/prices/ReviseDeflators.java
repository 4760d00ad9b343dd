package uk.police.portfolio.spend.prices;

import java.time.LocalDate;
import java.util.List;

/**
 * To add a version of the index.
 *
 * @param follows the version that its author read
 */
public record ReviseDeflators(
        int follows, String source, LocalDate datedOn, String reason, List<Deflators.Index> years) {}
