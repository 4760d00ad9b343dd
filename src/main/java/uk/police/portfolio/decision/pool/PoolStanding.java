package uk.police.portfolio.decision.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.Money;

/**
 * A pool on one day: the version that holds, without those who have left by then. What a leaver paid is shared by those who
 * stay, in proportion to their weights, so that the shares always add up to the total to the penny.
 */
public record PoolStanding(LocalDate on, PoolTermsDetails terms, List<PoolShareWeight> members) {

    public PoolStanding {
        members = List.copyOf(members);
    }

    static PoolStanding of(LocalDate on, PoolTermsDetails terms, List<PoolExitDetails> exits) {
        Set<String> gone = exits.stream()
                .filter(exit -> !exit.leavesOn().isAfter(on) && exit.holdsUnder(terms))
                .map(PoolExitDetails::force)
                .collect(Collectors.toSet());
        return new PoolStanding(
                on,
                terms,
                terms.members().stream()
                        .filter(member -> !gone.contains(member.force()))
                        .toList());
    }

    /** By the forces' names; nothing where nobody is left. */
    public List<PoolShare> shares() {
        if (members.isEmpty()) {
            return List.of();
        }
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        members.forEach(member -> weights.put(member.name(), member.weight()));
        Map<String, Money> amounts = Allocation.of(terms.total(), weights);
        return members.stream()
                .map(member -> new PoolShare(
                        member.force(), member.name(), Objects.requireNonNull(amounts.get(member.name()))))
                .toList();
    }

    public Optional<PoolShareWeight> member(String force) {
        return members.stream().filter(member -> member.force().equals(force)).findFirst();
    }

    public Set<String> forces() {
        return members.stream().map(PoolShareWeight::force).collect(Collectors.toSet());
    }
}
