package uk.police.portfolio.spend;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * What the lines with these values come to.
 *
 * @param of the value of each dimension that it is a total by, null where the lines have none; empty for the total of all
 * @param lines how many lines are behind it
 */
public record SpendTotal(Map<SpendDimension, @Nullable String> of, Money amount, long lines) {}
