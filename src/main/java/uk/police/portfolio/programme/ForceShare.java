package uk.police.portfolio.programme;

import java.util.UUID;
import uk.police.portfolio.shared.Money;

/** A force that takes part, by name, and its share of the whole-life cost. */
public record ForceShare(UUID forceId, String code, String name, Money share) {}
