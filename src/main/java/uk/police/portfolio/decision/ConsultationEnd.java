package uk.police.portfolio.decision;

import java.util.ArrayList;
import java.util.List;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/**
 * How a consultation stands when its case is to go on to the board.
 *
 * @param closed nobody can answer any more
 * @param repliesMissing objections and changes that have no published reply yet
 */
public record ConsultationEnd(boolean closed, int repliesMissing) {

    void refuseUnlessComplete() {
        List<Refusal> refusals = new ArrayList<>();
        if (!closed) {
            refusals.add(Refusal.of("CONSULTATION_GOES_ON"));
        }
        if (repliesMissing > 0) {
            refusals.add(Refusal.of("REPLIES_ARE_MISSING", repliesMissing));
        }
        RefusedException.throwIfAny(refusals);
    }
}
