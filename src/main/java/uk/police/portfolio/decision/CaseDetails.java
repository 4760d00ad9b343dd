package uk.police.portfolio.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;

/**
 * One case as it is now.
 *
 * @param reference {@code DEC-0001}
 * @param beforeBoardAt when it first went to the board, or null
 * @param decidedOn when it was decided, or null; null again once a hearing has reopened it
 * @param decider code of the board or the office that decided it, or null
 * @param publishedAt when the decision was last published, or null
 * @param urgent it was once put into effect without a time to call it in
 * @param lastReason why it is in its state, where a reason was given
 * @param edition the version that readers read and members vote on
 * @param rulesVersion of the rule book when it was sent in: by that it is triaged, and its targets count
 * @param taken what has ever been done to it
 * @param authors the people who ever sent it in: none of them decides it
 * @param authorOffices the offices that it was ever sent in from
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
        @Nullable String decider,
        @Nullable Instant publishedAt,
        boolean urgent,
        @Nullable String lastReason,
        int edition,
        int rulesVersion,
        Set<CaseAct> taken,
        Set<UUID> authors,
        Set<UUID> authorOffices,
        DecisionSubject subject,
        @Nullable Proposal proposal) {

    /** The board that decides what no office decides alone. */
    public static final String BOARD = "national-board";

    private static final Set<Role> SEES_THE_BOARD = Set.of(Role.SECRETARIAT, Role.BOARD_MEMBER, Role.AUDITOR);

    public CaseDetails {
        taken = Set.copyOf(taken);
        authors = Set.copyOf(authors);
        authorOffices = Set.copyOf(authorOffices);
    }

    /** It was decided once, and a hearing has reopened it since. */
    public boolean isReopened() {
        return decidedOn == null && (taken.contains(CaseAct.CARRY) || taken.contains(CaseAct.DECIDE_LOCALLY));
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
        return decidedOn != null || isOfTheBoard(reader);
    }

    /** Its members, its secretariat and its auditors. */
    public static boolean isOfTheBoard(Actor reader) {
        return SEES_THE_BOARD.stream().anyMatch(reader::holds);
    }

    /** Everybody who is signed in may know of it; of others, see {@link CaseReader}. */
    boolean isOpenToAll() {
        return decidedOn != null || publishedAt != null;
    }

    /** It was decided, and holds, or has held: the time of its conditions runs. */
    public boolean hasHadEffect() {
        return decidedOn != null && (state == CaseState.IN_EFFECT || state == CaseState.CLOSED);
    }

    public boolean isDecidedByBoard() {
        return BOARD.equals(decider);
    }

    private boolean isPossible(CaseAct act) {
        return switch (act) {
            case PROPOSE -> act.isPossibleIn(state) || state == CaseState.VOTING;
            case OPEN_VOTE, DECIDE_LOCALLY -> act.isPossibleIn(state) && proposal != null;
            default -> act.isPossibleIn(state);
        };
    }

    private boolean isFor(CaseAct act, Actor reader) {
        return act.by() == CaseParty.AUTHOR
                ? isLedBy(reader)
                : !isAuthoredBy(reader) && act.by().mayInclude(reader);
    }

    /** Its author, or a lead of the body that sent it in or sponsors it; their other colleagues only read it. */
    boolean isLedBy(Actor by) {
        boolean ofBody = by.isOf(subject.submittingBodyId()) || by.isOf(subject.sponsoringBodyId());
        return isAuthoredBy(by) || (ofBody && by.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD));
    }

    public boolean isAuthoredBy(Actor by) {
        return authors.contains(by.personId());
    }

    /** Refused on the record, {@code OWN_CASE}: nobody has a hand in what becomes of their own case. */
    public void refuseItsAuthor(Actor by) {
        if (isAuthoredBy(by)) {
            throw RefusedException.onTheRecord(List.of(Refusal.of("OWN_CASE", reference)));
        }
    }

    public CaseHeading heading() {
        return new CaseHeading(reference, subject.kind(), subject.reference(), subject.title());
    }

    public String title() {
        return subject.title();
    }
}
