package uk.police.portfolio.decision;

import java.util.List;

/**
 * How far a decision reaches.
 *
 * @param decider code of the board or the office that decided
 * @param bound codes of the forces whose both seats are covered: it binds them
 * @param reserved codes of the others that take part: each has to ratify it first
 */
public record Reach(String decider, List<String> bound, List<String> reserved) {

    public Reach {
        bound = List.copyOf(bound);
        reserved = List.copyOf(reserved);
    }
}
