package uk.police.portfolio.decision.pool;

import java.math.BigDecimal;

/** What a member weighs in a pool's shares. */
public record PoolShareWeight(String force, String name, BigDecimal weight) {}
