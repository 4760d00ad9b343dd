package uk.police.portfolio.spend;

import java.time.LocalDate;

/**
 * What stands beside every total.
 *
 * @param day at whose end the figures were known; today for now
 * @param reporting which bodies have not returned, and how old the figures are
 * @param unmatched what is in no total, since nothing matches it
 */
public record BesideTotals(LocalDate day, ReportingStanding reporting, UnmatchedSpend unmatched) {}
