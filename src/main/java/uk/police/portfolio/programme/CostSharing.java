package uk.police.portfolio.programme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.programme.Participation.Participant;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.Money;

/** Shares a cost over the forces that take part, to the penny. */
class CostSharing {

    private final Map<UUID, ForceDetails> forces;

    CostSharing(List<ForceDetails> forces) {
        this.forces = forces.stream().collect(Collectors.toMap(ForceDetails::id, Function.identity()));
    }

    boolean knows(UUID forceId) {
        return forces.containsKey(forceId);
    }

    /** One share a force; typed shares are as typed, whatever they add up to, and without a rule nobody pays yet. */
    Map<UUID, Money> shares(Participation participation, Money total) {
        Map<UUID, Money> shares = new LinkedHashMap<>();
        if (participation.rule() == null || participation.rule() == ShareRule.TYPED) {
            participation.forces().forEach(force -> shares.put(force.forceId(), typed(participation.rule(), force)));
        } else if (!participation.forces().isEmpty()) {
            Map<String, Money> byName = Allocation.of(total, weights(participation.rule(), participation.forces()));
            participation
                    .forces()
                    .forEach(force -> shares.put(force.forceId(), byName.getOrDefault(name(force), Money.ZERO)));
        }
        return shares;
    }

    /** As the shares of a draft, but typed shares keep their proportions, so that they still add up to the total. */
    Map<UUID, Money> sharesOfForecast(Participation participation, Money total) {
        Money typed = Money.sum(shares(participation, total).values());
        if (participation.rule() != ShareRule.TYPED || typed.isZero()) {
            return shares(participation, total);
        }
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        participation
                .forces()
                .forEach(force ->
                        weights.put(name(force), typed(ShareRule.TYPED, force).amount()));
        Map<String, Money> byName = Allocation.of(total, weights);
        Map<UUID, Money> shares = new LinkedHashMap<>();
        participation
                .forces()
                .forEach(force -> shares.put(force.forceId(), byName.getOrDefault(name(force), Money.ZERO)));
        return shares;
    }

    private Map<String, BigDecimal> weights(ShareRule rule, List<Participant> participants) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        participants.forEach(force -> weights.put(name(force), weight(rule, force)));
        return weights;
    }

    private BigDecimal weight(ShareRule rule, Participant participant) {
        ForceDetails force = force(participant);
        return switch (rule) {
            case EQUAL, TYPED -> BigDecimal.ONE;
            case BY_OFFICERS -> force.officers();
            case BY_POPULATION -> BigDecimal.valueOf(force.population());
        };
    }

    private static Money typed(@Nullable ShareRule rule, Participant force) {
        return rule == null ? Money.ZERO : Optional.ofNullable(force.typed()).orElse(Money.ZERO);
    }

    private String name(Participant participant) {
        return force(participant).name();
    }

    private ForceDetails force(Participant participant) {
        return Optional.ofNullable(forces.get(participant.forceId()))
                .orElseThrow(() -> new IllegalArgumentException("Not a territorial force: " + participant.forceId()));
    }
}
