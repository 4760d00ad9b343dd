package uk.police.portfolio.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;

/** Where a programme stands, how it came there, and when it was sent in, seen by the board and decided. */
@Embeddable
class ProgrammeLife {

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "before_board_at")
    private @Nullable Instant beforeBoardAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "programme_status_change", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "ordinal")
    private List<StatusChange> history = new ArrayList<>();

    void become(ProgrammeStatus next, String reference, String why, Actor by, Instant at) {
        if (!status.canBecome(next)) {
            throw RefusedException.because("PROGRAMME_CANNOT_BECOME_" + next, reference);
        }
        history.add(new StatusChange(status, next, by.personName(), by.officeTitle(), at, why));
        status = next;
        reason = why;
        switch (next) {
            case SUBMITTED -> submittedAt = at;
            case APPROVED, NOT_APPROVED -> decidedAt = decidedAt == null ? at : decidedAt;
            default -> {}
        }
    }

    void goBeforeBoard(Instant at) {
        beforeBoardAt = at;
    }

    /** Where it stood before the last step. */
    ProgrammeStatus before() {
        return history.get(history.size() - 1).before();
    }

    ProgrammeStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
