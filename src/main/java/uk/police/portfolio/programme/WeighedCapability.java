package uk.police.portfolio.programme;

import java.math.BigDecimal;
import java.util.UUID;

/** A capability that a programme builds, by name. */
public record WeighedCapability(UUID id, String code, String name, BigDecimal weight) {}
