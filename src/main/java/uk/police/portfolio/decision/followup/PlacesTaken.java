package uk.police.portfolio.decision.followup;

import java.util.List;

/**
 * The decisions before and after one.
 *
 * @param by that have taken its place
 * @param from whose place it has taken
 */
public record PlacesTaken(List<Supersession> by, List<Supersession> from) {

    public PlacesTaken {
        by = List.copyOf(by);
        from = List.copyOf(from);
    }
}
