package uk.police.portfolio.authority.coverage;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.Establishment.ForceTerm;

/** Which forces became part of which. */
final class Mergers {

    private final Map<String, ForceTerm> forces;
    private final Map<String, List<ForceTerm>> predecessors;

    Mergers(Map<String, ForceTerm> forces) {
        this.forces = forces;
        this.predecessors = forces.values().stream()
                .filter(force -> force.successor() != null)
                .collect(groupingBy(force -> String.valueOf(force.successor())));
    }

    /** From the force down to each that it is made of on the date, by the code of that one. */
    List<List<String>> pathsInto(String force, LocalDate on) {
        return pathsOf(force, on, Set.of()).stream()
                .sorted(comparing(path -> path.get(path.size() - 1)))
                .toList();
    }

    /** From what the force has become on the date down to itself. */
    List<String> pathFrom(String former, LocalDate on) {
        @Nullable String force = former;
        List<String> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (force != null && seen.add(force)) {
            path.add(0, force);
            ForceTerm term = forces.get(force);
            force = term != null && term.existence().hasEndedBy(on) ? term.successor() : null;
        }
        return path;
    }

    private List<List<String>> pathsOf(String force, LocalDate on, Set<String> above) {
        List<ForceTerm> merged = predecessors.getOrDefault(force, List.of()).stream()
                .filter(former -> former.existence().hasEndedBy(on) && !above.contains(former.code()))
                .toList();
        List<List<String>> paths = new ArrayList<>();
        if (merged.isEmpty() || merged.stream().anyMatch(former -> wasThereBefore(force, former))) {
            paths.add(List.of(force));
        }
        Set<String> deeper = new HashSet<>(above);
        deeper.add(force);
        for (ForceTerm former : merged) {
            for (List<String> path : pathsOf(former.code(), on, deeper)) {
                List<String> whole = new ArrayList<>(List.of(force));
                whole.addAll(path);
                paths.add(whole);
            }
        }
        return paths;
    }

    private boolean wasThereBefore(String force, ForceTerm former) {
        ForceTerm term = forces.get(force);
        LocalDate lastDay = former.existence().toOn();
        return term != null && lastDay != null && !term.existence().fromOn().isAfter(lastDay);
    }
}
