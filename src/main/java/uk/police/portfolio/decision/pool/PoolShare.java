package uk.police.portfolio.decision.pool;

import uk.police.portfolio.shared.Money;

/** What one member pays of a pool's cost in a year. */
public record PoolShare(String force, String name, Money amount) {}
