package uk.police.portfolio.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.police.portfolio.decision.Cases.NOON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

class CaseTests {

    private static final Actor AUTHOR = Cases.person("Ada", Cases.KENT, Role.FORCE_LEAD);
    private static final Actor SECRETARY = Cases.person("Sam", Cases.KENT, Role.SECRETARIAT);
    private static final Actor CHAIR = Cases.person("Cal", Cases.KENT, Role.BOARD_CHAIR, Role.BOARD_MEMBER);
    private static final VoteCount CARRIED = new VoteCount(5, 1, 1, 9, 7, false);
    private static final VoteCount NOT_CARRIED = new VoteCount(3, 3, 1, 9, 7, false);

    private static final Reach REACH = new Reach("national-board", List.of("kent"), List.of("essex"));

    private static final Map<CaseAct, Consumer<Case>> ACTS = Map.ofEntries(
            Map.entry(CaseAct.SUBMIT, each -> each.submit(AUTHOR, NOON)),
            Map.entry(CaseAct.PICK_UP, each -> each.pickUp(SECRETARY, NOON)),
            Map.entry(CaseAct.REQUEST_CHANGES, each -> each.requestChanges("Say who pays", SECRETARY, NOON)),
            Map.entry(CaseAct.RESUBMIT, each -> each.resubmit(Cases.subject("PRG-1", AUTHOR), AUTHOR, NOON)),
            Map.entry(CaseAct.SEND_TO_BOARD, each -> each.sendToBoard("Affects 43 forces", SECRETARY, NOON)),
            Map.entry(CaseAct.DECLARE_INTEREST, each -> each.declareInterest("A sister works there", CHAIR, NOON)),
            Map.entry(CaseAct.OPEN_VOTE, each -> each.openVote(CARRIED, 1, CHAIR, NOON)),
            Map.entry(CaseAct.CAST_VOTE, each -> each.castVote(CHAIR, NOON)),
            Map.entry(CaseAct.VOTE_FOR_SEAT, each -> each.voteForSeat(CHAIR, NOON)),
            Map.entry(CaseAct.EXTEND_VOTE, each -> each.extendVote("Half-term", CHAIR, NOON)),
            Map.entry(CaseAct.VOTE_ANEW, each -> each.voteAnew(CARRIED, "A tie", CHAIR, NOON)),
            Map.entry(CaseAct.STOP_VOTE, each -> each.stopVote(StopReason.QUORUM_LOST, CHAIR, NOON)),
            Map.entry(CaseAct.CARRY, each -> each.closeVote(CARRIED, REACH, CHAIR, NOON)),
            Map.entry(CaseAct.NOT_CARRY, each -> each.closeVote(NOT_CARRIED, REACH, CHAIR, NOON)),
            Map.entry(CaseAct.PROPOSE, each -> each.propose(Cases.proposal(Ownership.forceLed()), SECRETARY, NOON)),
            Map.entry(CaseAct.CONSULT, each -> each.consult("43 forces", SECRETARY, NOON)),
            Map.entry(
                    CaseAct.END_CONSULTATION,
                    each -> each.endConsultation(new ConsultationEnd(true, 0), "All replied", SECRETARY, NOON)),
            Map.entry(CaseAct.DECIDE_LOCALLY, each -> each.decideLocally(REACH, "Ours alone", CHAIR, NOON)),
            Map.entry(CaseAct.PUBLISH, each -> each.publish(SECRETARY, NOON)),
            Map.entry(CaseAct.PUBLISH_URGENTLY, each -> each.publishUrgently("It ends today", SECRETARY, NOON)),
            Map.entry(CaseAct.END_WINDOW, each -> each.takeEffect(CaseAct.END_WINDOW, "Over", Actor.PORTAL, NOON)),
            Map.entry(CaseAct.JOIN_CALL, each -> each.joinCall("Too dear", CHAIR, NOON)),
            Map.entry(CaseAct.CALL_IN, each -> each.callIn("5 seats", CHAIR, NOON)),
            Map.entry(CaseAct.CONFIRM, each -> each.takeEffect(CaseAct.CONFIRM, "It stands", CHAIR, NOON)),
            Map.entry(CaseAct.AMEND, each -> each.amend("Ask again", CHAIR, NOON)),
            Map.entry(CaseAct.REFER_BACK, each -> each.referBack("Look again", CHAIR, NOON)),
            Map.entry(CaseAct.MEET_CONDITION, each -> each.meetCondition("Published", SECRETARY, NOON)),
            Map.entry(CaseAct.REVIEW, each -> each.review("It still holds", SECRETARY, NOON)),
            Map.entry(CaseAct.COMPLETE, each -> each.finish(CaseAct.COMPLETE, "Done", SECRETARY, NOON)),
            Map.entry(CaseAct.EXPIRE, each -> each.finish(CaseAct.EXPIRE, "Over", SECRETARY, NOON)),
            Map.entry(CaseAct.SUPERSEDE, each -> each.finish(CaseAct.SUPERSEDE, "Another", SECRETARY, NOON)),
            Map.entry(CaseAct.WITHDRAW, each -> each.withdraw("Funding went", AUTHOR, NOON)),
            Map.entry(CaseAct.CLOSE, each -> each.close("A duplicate", SECRETARY, NOON)));

    static Stream<Arguments> everyActInEveryState() {
        return Stream.of(CaseState.values())
                .flatMap(state -> ACTS.keySet().stream().map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void doesWhatTheTableSaysAndNothingElse(CaseState state, CaseAct act) {
        Case asked = in(state);
        if (act == CaseAct.PROPOSE && state == CaseState.VOTING) {
            return; // stops the vote first, which anotherProposalIsAnotherVersionAndStopsTheVote looks at
        }

        if (act.isPossibleIn(state)) {
            ACTS.get(act).accept(asked);
            assertThat(asked.state()).isEqualTo(act.leadsTo().orElse(state));
            assertThat(events(asked)).allMatch(CaseEvent.class::isInstance);
        } else {
            assertThatThrownBy(() -> ACTS.get(act).accept(asked))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("CASE_IS_" + state);
            assertThat(asked.state()).isEqualTo(state);
            assertThat(events(asked)).isEmpty();
        }
    }

    @Test
    void everyActOfTheTableIsTried() {
        assertThat(ACTS.keySet()).containsExactlyInAnyOrder(CaseAct.values());
    }

    @Test
    void noConsultationEndsBeforeItIsClosedAndEveryReplyIsPublished() {
        Case asked = in(CaseState.IN_CONSULTATION);

        assertThatThrownBy(() -> asked.endConsultation(new ConsultationEnd(false, 0), "On", SECRETARY, NOON))
                .hasMessageContaining("CONSULTATION_GOES_ON");
        assertThatThrownBy(() -> asked.endConsultation(new ConsultationEnd(true, 1), "On", SECRETARY, NOON))
                .hasMessageContaining("REPLIES_ARE_MISSING");
        assertThat(asked.state()).isEqualTo(CaseState.IN_CONSULTATION);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 0, true", "3, 4, 0, false", "3, 3, 1, false", "1, 0, 6, true", "0, 0, 7, false", "7, 6, 0, true"
    })
    void carriesWhenMoreAreForThanAgainst(int inFavour, int against, int abstained, boolean carried) {
        Case asked = in(CaseState.VOTING);

        asked.closeVote(new VoteCount(inFavour, against, abstained, 13, 7, false), REACH, CHAIR, NOON);

        assertThat(asked.state()).isEqualTo(carried ? CaseState.DECIDED : CaseState.CLOSED);
        assertThat(asked.details().decidedOn() != null).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 0", "0, 0, 6", "3, 3, 0"})
    void noVoteCountsBelowTheQuorum(int inFavour, int against, int abstained) {
        Case asked = in(CaseState.VOTING);

        assertThatThrownBy(() ->
                        asked.closeVote(new VoteCount(inFavour, against, abstained, 13, 7, false), REACH, CHAIR, NOON))
                .hasMessageContaining("QUORUM_NOT_REACHED");
        assertThat(asked.state()).isEqualTo(CaseState.VOTING);
    }

    @ParameterizedTest
    @CsvSource({"4, 2, true", "4, 3, false", "2, 1, true", "0, 0, false"})
    void twoThirdsIsOfThoseForAndAgainst(int inFavour, int against, boolean carried) {
        VoteCount count = new VoteCount(inFavour, against, 9, 13, 7, true);

        assertThat(count.isCarried()).isEqualTo(carried);
    }

    @Test
    void noVoteOpensWithoutAQuestionOrAQuorum() {
        Case unasked = in(CaseState.IN_TRIAGE);
        ReflectionTestUtils.setField(unasked, "editions", new ArrayList<>());
        Case without = new Case("DEC-0001", Cases.subject("PRG-1", AUTHOR), 1, NOON);
        ReflectionTestUtils.setField(without, "state", CaseState.READY_FOR_BOARD);

        assertThatThrownBy(() -> without.openVote(CARRIED, 1, CHAIR, NOON)).hasMessageContaining("PROPOSAL_IS_MISSING");
        assertThatThrownBy(() ->
                        in(CaseState.READY_FOR_BOARD).openVote(new VoteCount(0, 0, 0, 6, 7, false), 1, CHAIR, NOON))
                .hasMessageContaining("QUORUM_IMPOSSIBLE");
    }

    @Test
    void anotherProposalIsAnotherVersionAndStopsTheVote() {
        Case asked = in(CaseState.VOTING);
        int read = asked.details().edition();

        asked.propose(Cases.proposal(Ownership.forceLed()), SECRETARY, NOON);

        assertThat(asked.state()).isEqualTo(CaseState.READY_FOR_BOARD);
        assertThat(asked.details().edition()).isEqualTo(read + 1);
        assertThatThrownBy(() -> asked.refuseUnlessCurrent(read))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.changes()).singleElement().satisfies(change -> {
                            assertThat(change.field()).isEqualTo("proposed owner");
                            assertThat(change.before()).isEqualTo("CENTRAL (police-digital-service)");
                            assertThat(change.after()).isEqualTo("FORCE_LED");
                        }));
    }

    @Test
    void whoeverEverSentItInIsItsAuthor() {
        Case asked = in(CaseState.CHANGES_REQUESTED);
        Actor colleague = Cases.person("Bo", Cases.KENT, Role.FORCE_LEAD);

        asked.resubmit(Cases.subject("PRG-1", colleague, "Body-worn video, again"), colleague, NOON);

        assertThat(asked.isAuthoredBy(colleague.personId())).isTrue();
        assertThat(asked.isAuthoredBy(AUTHOR.personId())).isTrue();
        assertThat(asked.isAuthoredBy(SECRETARY.personId())).isFalse();
    }

    /** Sent in by Ada, with a question for the board, and then as if it had come to the state. */
    private static Case in(CaseState state) {
        Case asked = new Case("DEC-0001", Cases.subject("PRG-1", AUTHOR), 1, NOON);
        asked.submit(AUTHOR, NOON);
        asked.pickUp(SECRETARY, NOON);
        asked.propose(Cases.proposal(Ownership.central("police-digital-service")), SECRETARY, NOON);
        ReflectionTestUtils.invokeMethod(asked, AbstractAggregateRoot.class, "clearDomainEvents");
        ReflectionTestUtils.setField(asked, "state", state);
        return asked;
    }

    private static List<?> events(Case asked) {
        return List.copyOf(
                (Collection<?>) ReflectionTestUtils.invokeMethod(asked, AbstractAggregateRoot.class, "domainEvents"));
    }
}
