package uk.police.portfolio.decision.board;

import java.util.List;
import java.util.Set;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** Whoever tries to decide where they take no part is on the record for it. */
final class Separation {

    private static final Set<String> MATTERS = Set.of("OWN_CASE", "RECUSED", "NOT_YOUR_SEAT");

    private Separation() {}

    /** Throws all of them, or nothing where there are none. */
    static void refuse(List<Refusal> refusals) {
        if (refusals.stream().map(Refusal::code).anyMatch(MATTERS::contains)) {
            throw RefusedException.onTheRecord(refusals);
        }
        RefusedException.throwIfAny(refusals);
    }
}
