package uk.police.portfolio.authority.coverage;

import uk.police.portfolio.shared.Money;

/** One force's whole-life share of what is to be decided. */
public record ForceShare(String force, Money amount) {}
