package uk.police.portfolio.organisation;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A territorial force with the published figures that costs are shared by.
 *
 * @param officers full-time equivalents, 30 September 2019
 * @param population census of 2011
 */
public record ForceDetails(UUID id, String code, String name, String region, BigDecimal officers, int population) {}
