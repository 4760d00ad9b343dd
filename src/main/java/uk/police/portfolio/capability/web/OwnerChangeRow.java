package uk.police.portfolio.capability.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.ForceOwner;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.capability.ResponsibilityGrid;

/**
 * One change of ownership, as it reads in the history: what, from when, by which decision, for which forces.
 *
 * @param decision null where it was only proposed
 * @param forces by name
 */
record OwnerChangeRow(
        LocalDate fromOn,
        OwnerModel model,
        @Nullable String centre,
        @Nullable ResponsibilityGrid grid,
        @Nullable String decision,
        String basis,
        List<String> forces) {

    static List<ForceOwner> current(List<ForceOwner> history, LocalDate on) {
        return history.stream().filter(owner -> owner.term().contains(on)).toList();
    }

    /** The latest first; the forces of one decision together. */
    static List<OwnerChangeRow> changes(List<ForceOwner> history) {
        Map<Object, OwnerChangeRow> changes = new LinkedHashMap<>();
        history.stream()
                .sorted(Comparator.comparing((ForceOwner owner) -> owner.term().fromOn())
                        .reversed())
                .forEach(owner -> changes.merge(
                        List.of(owner.term().fromOn(), owner.model(), String.valueOf(owner.decisionReference())),
                        of(owner),
                        OwnerChangeRow::and));
        return List.copyOf(changes.values());
    }

    private static OwnerChangeRow of(ForceOwner owner) {
        return new OwnerChangeRow(
                owner.term().fromOn(),
                owner.model(),
                owner.centralBodyName(),
                owner.grid(),
                owner.decisionReference(),
                owner.basis(),
                List.of(owner.forceName()));
    }

    private OwnerChangeRow and(OwnerChangeRow more) {
        List<String> all = Stream.concat(forces.stream(), more.forces.stream()).toList();
        return new OwnerChangeRow(fromOn, model, centre, grid, decision, basis, all);
    }
}
