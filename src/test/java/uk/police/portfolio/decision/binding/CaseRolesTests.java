package uk.police.portfolio.decision.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.ConsultationEnd;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.Ballots;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.board.SeatVotes;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.local.LocalDecisions;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

/** Every act in every state by every role, at the verbs themselves: what the table does not allow is refused. */
@PortalTest
class CaseRolesTests {

    private int days;

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    SeatVotes seats;

    @Autowired
    Ballots ballots;

    @Autowired
    DecisionCourse course;

    @Autowired
    CallIns callIns;

    @Autowired
    LocalDecisions local;

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whatTheTableDoesNotAllowIsRefused(CaseState state) {
        String reference = decided.voting("CAP-DIGIPUB", Map.of("kent", Money.of("1.00")));
        put(reference, state);
        verbs().forEach((act, verb) -> {
            for (Role role : Role.values()) {
                boolean allowed = act.isPossibleIn(state) && partyHas(act, role);
                if (done(verb, reference, only(role))) {
                    assertThat(allowed).as("%s by %s in %s", act, role, state).isTrue();
                    put(reference, state);
                }
            }
            assertThat(cases.details(reference).state()).as("after " + act).isEqualTo(state);
        });
    }

    /** In an office that the register knows, and that no instrument or seat is for. */
    private static Actor only(Role role) {
        Actor person = Cases.person("Only " + role, UUID.randomUUID(), role);
        return new Actor(
                person.personId(),
                person.personName(),
                person.officeId(),
                "hmicfrs/inspector",
                person.officeTitle(),
                person.bodyId(),
                person.bodyCode(),
                person.bodyName(),
                person.roles());
    }

    /** By the roles alone; an author, a seat or an instrument is needed besides, and none of these people has one. */
    private static boolean partyHas(CaseAct act, Role role) {
        return switch (act.by()) {
            case SECRETARIAT -> role == Role.SECRETARIAT;
            case SECRETARIAT_OR_CHAIR -> role == Role.SECRETARIAT || role == Role.BOARD_CHAIR;
            case BOARD_MEMBER -> role == Role.BOARD_MEMBER;
            case AUTHOR, SEAT_HOLDER, OFFICE_WITH_AUTHORITY, PORTAL -> false;
        };
    }

    private Map<CaseAct, BiConsumer<String, Actor>> verbs() {
        Map<CaseAct, BiConsumer<String, Actor>> verbs = new EnumMap<>(CaseAct.class);
        verbs.put(CaseAct.PICK_UP, triage::pickUp);
        verbs.put(CaseAct.REQUEST_CHANGES, (reference, by) -> triage.requestChanges(reference, "More", by));
        verbs.put(
                CaseAct.RESUBMIT,
                (reference, by) ->
                        cases.resubmit(reference, cases.details(reference).subject(), by));
        verbs.put(CaseAct.CONSULT, (reference, by) -> course.consult(reference, "Ask", by));
        verbs.put(
                CaseAct.END_CONSULTATION,
                (reference, by) -> course.endConsultation(reference, new ConsultationEnd(true, 0), "Asked", by));
        verbs.put(CaseAct.SEND_TO_BOARD, (reference, by) -> triage.sendToBoard(reference, "All", by));
        verbs.put(
                CaseAct.DECIDE_LOCALLY, (reference, by) -> local.decide(reference, edition(reference), "", "Ours", by));
        verbs.put(CaseAct.DECLARE_INTEREST, (reference, by) -> votes.declareInterest(reference, "Mine", by));
        verbs.put(
                CaseAct.CAST_VOTE,
                (reference, by) -> votes.cast(reference, new CastVote(edition(reference), Choice.FOR, ""), by));
        verbs.put(
                CaseAct.VOTE_FOR_SEAT,
                (reference, by) -> seats.cast(
                        reference, "kent/policing-body", new CastVote(edition(reference), Choice.FOR, ""), by));
        verbs.put(
                CaseAct.EXTEND_VOTE,
                (reference, by) ->
                        ballots.extend(reference, LocalDate.of(2090, 1, 1).plusDays(days++), "More", by));
        verbs.put(CaseAct.VOTE_ANEW, (reference, by) -> ballots.holdAnew(reference, edition(reference), "Tied", by));
        verbs.put(CaseAct.CARRY, (reference, by) -> votes.close(reference, edition(reference), "", by));
        verbs.put(CaseAct.PUBLISH, course::publish);
        verbs.put(CaseAct.PUBLISH_URGENTLY, (reference, by) -> callIns.publishUrgently(reference, "Now", by));
        verbs.put(CaseAct.JOIN_CALL, (reference, by) -> callIns.call(reference, "kent/policing-body", "No", by));
        verbs.put(CaseAct.CONFIRM, (reference, by) -> course.confirm(reference, "Stands", by));
        verbs.put(CaseAct.REFER_BACK, (reference, by) -> course.referBack(reference, "Again", by));
        verbs.put(CaseAct.MEET_CONDITION, (reference, by) -> course.meetCondition(reference, "Met", by));
        verbs.put(CaseAct.REVIEW, (reference, by) -> course.review(reference, "Holds", by));
        verbs.put(CaseAct.COMPLETE, (reference, by) -> course.complete(reference, "Done", by));
        verbs.put(CaseAct.EXPIRE, (reference, by) -> course.expire(reference, "Over", by));
        verbs.put(CaseAct.SUPERSEDE, (reference, by) -> course.supersede(reference, "Another", by));
        verbs.put(CaseAct.AMEND, (reference, by) -> course.amend(reference, "Again", by));
        verbs.put(CaseAct.WITHDRAW, (reference, by) -> cases.withdraw(reference, "Gone", by));
        verbs.put(CaseAct.CLOSE, (reference, by) -> triage.close(reference, "No", by));
        return verbs;
    }

    private int edition(String reference) {
        return cases.details(reference).edition();
    }

    private static boolean done(BiConsumer<String, Actor> verb, String reference, Actor by) {
        try {
            verb.accept(reference, by);
            return true;
        } catch (RefusedException | StaleVersionException | AccessDeniedException | NotFoundException refused) {
            return false;
        }
    }

    private static void put(String reference, CaseState state) {
        boolean open = state.ordinal() < CaseState.DECIDED.ordinal() || state.isOver();
        TestDatabase.suite()
                .owner()
                .sql("""
                        update decision_case set version = version + 1, state = ?, published_at = now(),
                               decided_on = case when ? then null else date '2026-06-01' end,
                               decider = case when ? then null else 'national-board' end
                         where reference = ?
                        """)
                .params(state.name(), open, open, reference)
                .update();
    }
}
