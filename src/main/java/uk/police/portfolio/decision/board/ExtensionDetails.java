package uk.police.portfolio.decision.board;

import java.time.Instant;
import java.time.LocalDate;

/**
 * More time that was given to a vote.
 *
 * @param closesOn the last day since then
 */
public record ExtensionDetails(
        LocalDate closesOn, String reason, String personName, String officeTitle, Instant extendedAt) {}
