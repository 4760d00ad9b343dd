package uk.police.portfolio.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendStanding;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.UnmatchedSpend;

/** The picture in short: how many programmes, and what they spend of the envelope. */
record HomePicture(
        HomeNumbers numbers, Money approvedSpend, Money plannedSpend, Money returnedSpend, UnmatchedSpend unmatched) {

    static final List<Set<SpendDimension>> ASKED = List.of(Set.of(SpendDimension.STANDING));

    static HomePicture of(HomeNumbers numbers, SpendTotals totals) {
        Map<String, Money> standing = totals.by(SpendDimension.STANDING);
        return new HomePicture(
                numbers,
                standing.getOrDefault(SpendStanding.APPROVED.name(), Money.ZERO),
                standing.getOrDefault(SpendStanding.PLANNED.name(), Money.ZERO),
                standing.getOrDefault(SpendStanding.RETURNED.name(), Money.ZERO),
                numbers.unmatched());
    }
}
