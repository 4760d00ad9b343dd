package uk.police.portfolio.authority.coverage;

import java.util.Set;

/**
 * The capabilities that authority is given for.
 *
 * @param everything every capability, whatever is listed
 * @param capabilities these, each with all beneath it
 * @param excluded these not, each with all beneath it
 */
public record Scope(boolean everything, Set<String> capabilities, Set<String> excluded) {

    public static final Scope ALL = new Scope(true, Set.of(), Set.of());

    public Scope {
        capabilities = Set.copyOf(capabilities);
        excluded = Set.copyOf(excluded);
    }

    public static Scope of(String... capabilities) {
        return new Scope(false, Set.of(capabilities), Set.of());
    }

    public Scope without(String... subtrees) {
        return new Scope(everything, capabilities, Set.of(subtrees));
    }
}
