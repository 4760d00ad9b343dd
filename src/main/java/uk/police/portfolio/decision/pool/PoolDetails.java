package uk.police.portfolio.decision.pool;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pool and all that was ever agreed in it.
 *
 * @param versions of its terms, the first first
 * @param exits notices to leave, the first given first
 */
public record PoolDetails(
        UUID id, String code, String name, List<PoolTermsDetails> versions, List<PoolExitDetails> exits) {

    public PoolDetails {
        versions = List.copyOf(versions);
        exits = List.copyOf(exits);
    }

    /** On a day holds the version with the latest effective date; of two for one date, the later. Empty before the first. */
    public Optional<PoolStanding> on(LocalDate date) {
        return versions.stream()
                .filter(version -> !version.effectiveOn().isAfter(date))
                .max(Comparator.comparing(PoolTermsDetails::effectiveOn).thenComparing(PoolTermsDetails::number))
                .map(version -> PoolStanding.of(date, version, exits));
    }

    /** The shares on a day, were this force no member by then. */
    public List<PoolShare> withoutFrom(String force, LocalDate date) {
        return on(date).map(standing -> new PoolStanding(
                                date,
                                standing.terms(),
                                standing.members().stream()
                                        .filter(member -> !member.force().equals(force))
                                        .toList())
                        .shares())
                .orElse(List.of());
    }

    public int latest() {
        return versions.get(versions.size() - 1).number();
    }

    /** The notice of a force that has not come back since. */
    public Optional<PoolExitDetails> exitOf(String force) {
        return exits.stream()
                .filter(exit -> exit.force().equals(force))
                .filter(exit -> returnAfter(exit) == null)
                .findFirst();
    }

    /** The first terms that name the force again once its notice had run, or null. */
    public @Nullable PoolTermsDetails returnAfter(PoolExitDetails exit) {
        return versions.stream()
                .filter(version -> !exit.holdsUnder(version))
                .filter(version -> version.members().stream()
                        .anyMatch(member -> member.force().equals(exit.force())))
                .findFirst()
                .orElse(null);
    }
}
