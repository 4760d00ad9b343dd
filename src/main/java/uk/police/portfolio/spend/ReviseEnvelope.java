package uk.police.portfolio.spend;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks for a new version of the envelope.
 *
 * @param follows the number of the version that the author read
 */
public record ReviseEnvelope(int follows, String source, LocalDate datedOn, String reason, List<EnvelopeYear> years) {}
