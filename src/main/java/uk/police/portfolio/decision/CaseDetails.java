package uk.police.portfolio.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as it is now.
 *
 * @param reference {@code DEC-0001}
 * @param beforeBoardAt when it first went to the board, or null
 * @param decidedOn when the board carried it, or null
 * @param lastReason why it is in its state, where a reason was given
 * @param edition the version that readers read and members vote on
 * @param proposal what the board is asked to decide, or decided; null until the secretariat has written it
 */
public record CaseDetails(
        UUID id,
        String reference,
        CaseState state,
        Instant stateSince,
        Instant submittedAt,
        @Nullable Instant beforeBoardAt,
        @Nullable LocalDate decidedOn,
        @Nullable String lastReason,
        int edition,
        DecisionSubject subject,
        @Nullable Proposal proposal) {

    public CaseHeading heading() {
        return new CaseHeading(reference, subject.kind(), subject.reference(), subject.title());
    }

    public String title() {
        return subject.title();
    }
}
