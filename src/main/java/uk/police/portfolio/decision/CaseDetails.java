package uk.police.portfolio.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * One case as it is now.
 *
 * @param reference {@code DEC-0001}
 * @param beforeBoardAt when it first went to the board, or null
 * @param decidedOn when the board carried it, or null
 * @param lastReason why it is in its state, where a reason was given
 * @param edition the version that readers read and members vote on
 * @param authors the people who ever sent it in: none of them decides it
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
        Set<UUID> authors,
        DecisionSubject subject,
        @Nullable Proposal proposal) {

    private static final Set<Role> SEES_THE_BOARD = Set.of(Role.SECRETARIAT, Role.BOARD_MEMBER, Role.AUDITOR);

    public CaseDetails {
        authors = Set.copyOf(authors);
    }

    /** What the reader may do to it now, as far as the case itself says; the board looks at its roll as well. */
    public Set<CaseAct> actsOpenTo(Actor reader) {
        Set<CaseAct> acts = EnumSet.noneOf(CaseAct.class);
        for (CaseAct act : CaseAct.values()) {
            if (isPossible(act) && isFor(act, reader)) {
                acts.add(act);
            }
        }
        return acts;
    }

    /** What the board is asked, its interests and how it stands are the board's until it has decided. */
    public boolean showsTheBoardsPapersTo(Actor reader) {
        return decidedOn != null || SEES_THE_BOARD.stream().anyMatch(reader::holds);
    }

    private boolean isPossible(CaseAct act) {
        return switch (act) {
            case PROPOSE -> act.isPossibleIn(state) || state == CaseState.VOTING;
            case OPEN_VOTE -> act.isPossibleIn(state) && proposal != null;
            default -> act.isPossibleIn(state);
        };
    }

    private boolean isFor(CaseAct act, Actor reader) {
        boolean author = isAuthoredBy(reader);
        return switch (act) {
            case SUBMIT, STOP_VOTE, NOT_CARRY -> false;
            case RESUBMIT, WITHDRAW -> isLedBy(reader);
            case PICK_UP, REQUEST_CHANGES, PROPOSE, SEND_TO_BOARD, CLOSE -> !author && reader.holds(Role.SECRETARIAT);
            case OPEN_VOTE, CARRY -> !author && reader.holdsAny(Role.SECRETARIAT, Role.BOARD_CHAIR);
            case DECLARE_INTEREST, CAST_VOTE -> !author && reader.holds(Role.BOARD_MEMBER);
        };
    }

    /** Its author, or a lead of the body that sent it in or sponsors it; their other colleagues only read it. */
    boolean isLedBy(Actor by) {
        boolean ofBody = by.isOf(subject.submittingBodyId()) || by.isOf(subject.sponsoringBodyId());
        return isAuthoredBy(by) || (ofBody && by.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD));
    }

    private boolean isAuthoredBy(Actor by) {
        return authors.contains(by.personId());
    }

    public CaseHeading heading() {
        return new CaseHeading(reference, subject.kind(), subject.reference(), subject.title());
    }

    public String title() {
        return subject.title();
    }
}
