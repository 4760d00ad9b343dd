package uk.police.portfolio.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/**
 * The secretariat's desk. Each act is refused with {@code OWN_CASE} (on the record) to whoever sent the case in, and with
 * {@code CASE_IS_…} in a state that it is not for.
 */
@Service
@Transactional
public class Triage {

    private final CaseRepository cases;
    private final Clock clock;

    Triage(CaseRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @BySecretariat
    public void pickUp(String caseReference, Actor by) {
        change(caseReference, by, (picked, at) -> picked.pickUp(by, at));
    }

    /** Sends the case back to its author, who reads the reason. */
    @BySecretariat
    public void requestChanges(String caseReference, String reason, Actor by) {
        change(caseReference, by, (sentBack, at) -> sentBack.requestChanges(reason, by, at));
    }

    @BySecretariat
    public void sendToBoard(String caseReference, String reason, Actor by) {
        change(caseReference, by, (sent, at) -> sent.sendToBoard(reason, by, at));
    }

    @BySecretariat
    public void close(String caseReference, String reason, Actor by) {
        change(caseReference, by, (closed, at) -> closed.close(reason, by, at));
    }

    /**
     * Writes down what the board is asked to decide, as a new version of the case. An open vote was on the version before, so
     * it ends without a result. Somebody who read an earlier version is shown what has changed
     * ({@link uk.police.portfolio.shared.StaleVersionException}). Refused: {@code DECISION_IS_BACKDATED} and
     * {@code CONDITION_IS_BACKDATED} where it would begin, or a condition fall due, before today.
     */
    @BySecretariat
    public void propose(String caseReference, int editionRead, Proposal proposal, Actor by) {
        change(caseReference, by, (asked, at) -> {
            asked.refuseUnlessCurrent(editionRead);
            asked.propose(proposal, by, at);
        });
    }

    private void change(String reference, Actor by, BiConsumer<Case, Instant> act) {
        Case changed = cases.lock(reference).orElseThrow(() -> new NotFoundException("case", reference));
        NobodyDecidesTheirOwnCase.refusal(changed, by).ifPresent(refusal -> {
            throw RefusedException.onTheRecord(List.of(refusal));
        });
        act.accept(changed, clock.instant());
        cases.save(changed);
    }
}
