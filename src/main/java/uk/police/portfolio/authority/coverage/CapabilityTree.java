package uk.police.portfolio.authority.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The capabilities and what each belongs to, for asking whether one lies in a scope. */
public final class CapabilityTree {

    private final Map<String, List<String>> lineages = new HashMap<>();

    /** @param parents each capability's parent; a family's is null, and no capability may lie beneath itself */
    public CapabilityTree(Map<String, @Nullable String> parents) {
        parents.keySet().forEach(code -> lineages.put(code, lineage(code, parents)));
    }

    public boolean knows(String capability) {
        return lineages.containsKey(capability);
    }

    boolean contains(Scope scope, String capability) {
        boolean within = scope.everything();
        for (String each : lineageOf(capability)) {
            if (scope.excluded().contains(each)) {
                return false;
            }
            within = within || scope.capabilities().contains(each);
        }
        return within;
    }

    /** How deep the deepest capability of the scope lies that is the asked one or above it; {@code ALL} is shallowest. */
    int specificity(Scope scope, String capability) {
        List<String> lineage = lineageOf(capability);
        for (int i = 0; i < lineage.size(); i++) {
            if (scope.capabilities().contains(lineage.get(i))) {
                return lineage.size() - i;
            }
        }
        return 0;
    }

    /** Whether every capability of the one scope lies in the other. */
    public boolean isWithin(Scope scope, Scope whole) {
        return lineages.keySet().stream()
                .filter(capability -> contains(scope, capability))
                .allMatch(capability -> contains(whole, capability));
    }

    private List<String> lineageOf(String capability) {
        return lineages.getOrDefault(capability, List.of(capability));
    }

    private static List<String> lineage(String code, Map<String, @Nullable String> parents) {
        List<String> lineage = new ArrayList<>();
        for (String at = code; at != null; at = parents.get(at)) {
            if (lineage.contains(at)) {
                throw new IllegalArgumentException("A capability beneath itself: " + at);
            }
            lineage.add(at);
        }
        return List.copyOf(lineage);
    }
}
