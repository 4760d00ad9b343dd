package uk.police.portfolio.spend.cover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.portfolio.shared.Money;

/**
 * The answer to a question about spend, by how far there is authority for it.
 *
 * @param on the day that authority is asked about
 * @param total as every page has it
 * @param excludesRestricted whether there is restricted money that the parts leave out
 */
public record CoveredSpend(LocalDate on, List<CoverUnit> units, Money total, boolean excludesRestricted) {

    public CoveredSpend {
        units = List.copyOf(units);
    }

    public CoverSplit all() {
        return CoverSplit.of(units);
    }

    /** What the total has and no part does: restricted money, and pennies where each part was rounded on its own. */
    public Money rest() {
        return total.minus(all().total());
    }

    public Map<String, CoverSplit> byYear() {
        return CoverSplit.by(units, CoverUnit::year);
    }

    public Map<String, CoverSplit> byBody() {
        return CoverSplit.by(units, CoverUnit::body);
    }

    public Map<String, CoverSplit> byCapability() {
        return CoverSplit.by(units, CoverUnit::capability);
    }

    /** What has this cover, all years of each together, the most money first. */
    public List<CoverUnit> behind(Cover cover) {
        Map<CoverUnit, Money> sums = new LinkedHashMap<>();
        units.stream()
                .filter(unit -> unit.cover() == cover)
                .forEach(unit -> sums.merge(unit.of("", Money.ZERO), unit.amount(), Money::plus));
        return sums.entrySet().stream()
                .map(each -> each.getKey().of("", each.getValue()))
                .sorted(Comparator.comparing(CoverUnit::amount)
                        .reversed()
                        .thenComparing(CoverUnit::body)
                        .thenComparing(CoverUnit::capability))
                .toList();
    }
}
