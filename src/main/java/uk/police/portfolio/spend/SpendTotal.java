package uk.police.portfolio.spend;

import java.util.Map;
import uk.police.portfolio.shared.Money;

/**
 * What the lines with these values come to.
 *
 * @param of the value of each dimension that it is a total by; empty for the total of all
 * @param lines how many lines are behind it
 */
public record SpendTotal(Map<SpendDimension, String> of, Money amount, long lines) {}
