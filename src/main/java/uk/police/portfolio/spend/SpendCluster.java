package uk.police.portfolio.spend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Breakdowns that are added up together: from one source of kept totals, or from the lines.
 *
 * @param kept empty where the lines have to be asked
 */
record SpendCluster(Optional<SpendSource> kept, List<Set<SpendDimension>> sets) {

    private record Key(Optional<SpendSource> kept, Object together) {}

    /** Those that the same kept totals would tell stay together even where the lines are asked: what they name is reduced at once. */
    static List<SpendCluster> of(SpendQuestion question, Collection<Set<SpendDimension>> sets) {
        Map<Key, List<Set<SpendDimension>>> together = new LinkedHashMap<>();
        for (Set<SpendDimension> set : sets) {
            Optional<SpendSource> kept = kept(question, set);
            Object alike = kept.or(() -> SpendSource.telling(set))
                    .map(Object.class::cast)
                    .orElse(set);
            together.computeIfAbsent(new Key(kept, alike), any -> new ArrayList<>())
                    .add(set);
        }
        return together.entrySet().stream()
                .map(each -> new SpendCluster(each.getKey().kept(), each.getValue()))
                .toList();
    }

    /** The kept totals that answer the question by this set: those of now, where they tell all that it names. */
    static Optional<SpendSource> kept(SpendQuestion question, Set<SpendDimension> set) {
        Set<SpendDimension> named = new LinkedHashSet<>(set);
        named.addAll(question.filters().keySet());
        return question.asAt() == null ? SpendSource.telling(named) : Optional.empty();
    }

    boolean needsLines() {
        return kept.isEmpty();
    }
}
