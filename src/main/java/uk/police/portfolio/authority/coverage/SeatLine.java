package uk.police.portfolio.authority.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A giver on a date: the codes and offices that stand for it.
 *
 * @param seats the seat now, then what became part of it, down to the one that is looked at; empty for an office
 * @param filler the office that it is now, where there is one
 * @param offices the filler and the earlier offices that lead to it
 */
record SeatLine(List<String> seats, @Nullable String filler, Set<String> offices) {

    boolean isNamedAmong(Collection<String> givers) {
        for (String giver : givers) {
            if (offices.contains(giver) || seats.contains(giver)) {
                return true;
            }
        }
        return false;
    }
}
