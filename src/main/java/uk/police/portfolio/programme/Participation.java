package uk.police.portfolio.programme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/**
 * The forces that take part and how they share the cost.
 *
 * @param forces each force once
 */
public record Participation(@Nullable ShareRule rule, List<Participant> forces) implements SectionContent {

    public Participation {
        forces = List.copyOf(forces);
        Set<UUID> seen = new HashSet<>();
        if (!forces.stream().allMatch(force -> seen.add(force.forceId()))) {
            throw new IllegalArgumentException("Each force takes part once");
        }
    }

    /**
     * A force that takes part.
     *
     * @param typed its share as typed, kept only where shares are typed
     */
    public record Participant(UUID forceId, @Nullable Money typed) {

        public Participant {
            if (typed != null && typed.isNegative()) {
                throw new IllegalArgumentException("A share is no less than nothing: " + typed);
            }
        }
    }

    /** What the typed shares add up to. */
    public Money typedTotal() {
        return Money.sum(
                forces.stream().map(Participant::typed).filter(Objects::nonNull).toList());
    }

    @Override
    public Section section() {
        return Section.FORCES;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>(SectionContent.said("shareRule", rule));
        forces.forEach(force -> words.put(
                "force " + force.forceId(),
                force.typed() == null ? "takes part" : force.typed().plain()));
        return words;
    }
}
