package uk.police.portfolio.decision.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.ForceOwner;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class BoardVotesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    People people;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    CapabilityMap map;

    @Autowired
    MovableClock clock;

    Actor author;
    Actor secretary;
    Actor chair;
    List<Actor> members;

    @BeforeEach
    void theBoardSits() {
        author = people.holding("btp/chief-information-officer");
        secretary = people.holding("national-board/secretary");
        chair = people.holding("national-board/chair");
        members = IntStream.rangeClosed(1, 12)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding)
                .toList();
    }

    @Test
    void theBoardDecidesAndBindsNobodyWithoutAuthority() {
        String reference = voting();
        Stream.concat(Stream.of(chair), members.stream().limit(6))
                .forEach(member -> cast(reference, Choice.FOR, "", member));
        refused("COVERAGE_HAS_CHANGED", () -> votes.close(reference, read(reference), "", chair));

        votes.close(reference, read(reference), coverage(reference), chair);

        CaseDetails decided = cases.details(reference);
        assertThat(decided.state()).isEqualTo(CaseState.DECIDED);
        assertThat(decided.lastReason()).isEqualTo("7 for, 0 against, 0 abstained");
        assertThat(map.owners("CAP-DEMS", LocalDate.of(2027, 4, 1)).stream().map(ForceOwner::decisionReference))
                .doesNotContain(reference);
    }

    @Test
    void nothingIsDecidedBelowTheQuorumOrByATie() {
        String reference = voting();
        members.stream().limit(3).forEach(member -> cast(reference, Choice.FOR, "", member));
        members.stream().skip(3).limit(3).forEach(member -> cast(reference, Choice.AGAINST, "Too dear", member));
        refused("QUORUM_NOT_REACHED", () -> votes.close(reference, read(reference), coverage(reference), chair));

        cast(reference, Choice.ABSTAIN, "", chair);
        votes.close(reference, read(reference), coverage(reference), chair);

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.CLOSED);
        assertThat(cases.details(reference).decidedOn()).isNull();
    }

    @Test
    void whoeverIsTiedTakesNoPart() {
        Actor sponsor = people.holding("kent/chief-information-officer");
        String reference = voting(sponsor);

        VotingDetails voting = votes.votingOn(cases.details(reference)).orElseThrow();
        for (MemberDetails member : voting.members()) {
            boolean tied = organisation.appointmentsOf(member.personId()).stream()
                    .map(AppointmentDetails::office)
                    .anyMatch(office -> office.bodyCode().equals("kent")
                            || office.bodyCode().equals("kent-policing-body"));
            assertThat(member.recusal() == Recusal.TIED).as(member.personName()).isEqualTo(tied);
        }
    }

    @Test
    void aMemberOfTheBodyThatWouldOwnItIsTied() {
        Actor member = members.get(10);
        people.appoint(member.personId(), "bluelight-commercial/chief-executive", Capacity.DEPUTISING);
        String reference = cases.submit(Cases.subject(subject(), author), author);
        triage.pickUp(reference, secretary);
        triage.propose(reference, 1, Cases.proposal(Ownership.central("bluelight-commercial")), secretary);
        triage.sendToBoard(reference, "Affects several forces", secretary);
        votes.open(reference, read(reference), secretary);

        assertThat(votes.votingOn(cases.details(reference)).orElseThrow().member(member.personId()))
                .get()
                .hasFieldOrPropertyWithValue("recusal", Recusal.TIED);
    }

    @Test
    void aDecisionChangesNoPast() {
        String reference = cases.submit(Cases.subject(subject(), author), author);
        triage.pickUp(reference, secretary);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Proposal.Condition late = new Proposal.Condition("Publish the exit plan", "Kent Police", yesterday);
        Proposal backdated = new Proposal(Ownership.forceLed(), "Why", List.of(late), List.of(), yesterday);

        refused("DECISION_IS_BACKDATED", () -> triage.propose(reference, 1, backdated, secretary));
        refused("CONDITION_IS_BACKDATED", () -> triage.propose(reference, 1, backdated, secretary));
    }

    @Test
    void aMemberOfThePairedPolicingBodyIsTied() {
        Actor member = members.get(11);
        people.appoint(member.personId(), "cumbria-policing-body/deputy", Capacity.SUBSTANTIVE);
        String reference = voting(people.holding("cumbria/chief-information-officer"));

        assertThat(votes.votingOn(cases.details(reference)).orElseThrow().member(member.personId()))
                .get()
                .hasFieldOrPropertyWithValue("recusal", Recusal.TIED);
        refused("RECUSED", () -> cast(reference, Choice.FOR, "", member));
    }

    @Test
    void losingTheQuorumStopsTheVote() {
        String reference = voting();
        VotingDetails open = votes.votingOn(cases.details(reference)).orElseThrow();
        List<Actor> eligible = members.stream()
                .filter(member -> open.member(member.personId()).orElseThrow().mayVote())
                .toList();
        int spare = open.count().eligible() - open.count().quorum();

        eligible.stream().limit(spare).forEach(each -> votes.declareInterest(reference, "An interest", each));
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.VOTING);
        votes.declareInterest(reference, "One too many", eligible.get(spare));

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.READY_FOR_BOARD);
        assertThat(votes.votingOn(cases.details(reference)).orElseThrow().end()).isEqualTo(VotingEnd.QUORUM_LOST);
        refused("QUORUM_IMPOSSIBLE", () -> votes.open(reference, read(reference), secretary));
    }

    @Test
    void aVoteOnAnEarlierVersionIsShownTheDifference() {
        String reference = voting();
        int read = read(reference);
        triage.propose(reference, read, Cases.proposal(Ownership.forceLed()), secretary);

        assertThatThrownBy(() -> votes.cast(reference, new CastVote(read, Choice.FOR, ""), members.get(0)))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.changes()).isNotEmpty());
        assertThat(votes.votingOn(cases.details(reference)).orElseThrow().end()).isEqualTo(VotingEnd.CASE_CHANGED);
        votes.open(reference, read(reference), chair);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.VOTING);
    }

    @Test
    void nobodyDecidesTheirOwnCaseFromAnotherOffice() {
        Actor ownCase = Cases.also(author, secretary.bodyId(), Role.SECRETARIAT);
        String reference = cases.submit(Cases.subject(subject(), author), author);

        refused("OWN_CASE", () -> triage.pickUp(reference, ownCase));
        refused("OWN_CASE", () -> triage.close(reference, "Mine", ownCase));
        triage.pickUp(reference, secretary);
        refused("OWN_CASE", () -> triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), ownCase));
        refused("OWN_CASE", () -> triage.sendToBoard(reference, "Quick", ownCase));
    }

    @Test
    void theDeskAndTheBoardAreClosedToOthers() {
        String reference = voting();

        assertThatThrownBy(() -> triage.close(reference, "No", members.get(0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cast(reference, Choice.FOR, "", secretary)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> votes.close(reference, read(reference), "", members.get(0)))
                .isInstanceOf(AccessDeniedException.class);
        refused("THE_CHAIR_CLOSES", () -> votes.close(reference, read(reference), "", secretary));
        refused("NOT_THEIR_CASE", () -> cases.withdraw(reference, "No", members.get(0)));
        refused("AGAINST_NEEDS_A_REASON", () -> cast(reference, Choice.AGAINST, " ", members.get(0)));
    }

    @Test
    void votesAndTheClosingAtOnceFollowOneAnother() throws Exception {
        String reference = voting();
        Stream.concat(Stream.of(chair), members.stream().limit(6))
                .forEach(member -> cast(reference, Choice.FOR, "", member));
        int read = read(reference);
        String coverage = coverage(reference);

        List<Callable<Boolean>> acts = new ArrayList<>();
        members.stream()
                .skip(6)
                .forEach(member -> acts.add(() -> done(() -> cast(reference, Choice.ABSTAIN, "", member))));
        acts.add(() -> done(() -> votes.close(reference, read, coverage, chair)));
        acts.add(() -> done(() -> votes.close(reference, read, coverage, chair)));
        List<Boolean> done = atOnce(acts);

        VotingDetails ended = votes.votingOn(cases.details(reference)).orElseThrow();
        assertThat(ended.end()).isEqualTo(VotingEnd.CARRIED);
        long counted =
                done.subList(0, acts.size() - 2).stream().filter(each -> each).count();
        assertThat(ended.count().abstained()).isEqualTo((int) counted);
        assertThat(done.subList(acts.size() - 2, acts.size())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theSameVoteSentTwiceIsOne() throws Exception {
        String reference = voting();

        List<Boolean> done = atOnce(List.of(
                () -> done(() -> cast(reference, Choice.FOR, "", members.get(0))),
                () -> done(() -> cast(reference, Choice.FOR, "", members.get(0)))));

        assertThat(done).containsExactly(true, true);
        assertThat(votes.votingOn(cases.details(reference))
                        .orElseThrow()
                        .count()
                        .cast())
                .isEqualTo(1);
    }

    private String voting() {
        return voting(author);
    }

    private String voting(Actor sponsor) {
        String reference = cases.submit(Cases.subject(subject(), sponsor), sponsor);
        triage.pickUp(reference, secretary);
        triage.propose(reference, 1, Cases.proposal(Ownership.central("police-digital-service")), secretary);
        triage.sendToBoard(reference, "Affects several forces", secretary);
        votes.open(reference, read(reference), secretary);
        return reference;
    }

    private static String subject() {
        return "VOT-%04d".formatted(COUNT.incrementAndGet());
    }

    private void cast(String reference, Choice choice, String reason, Actor by) {
        votes.cast(reference, new CastVote(read(reference), choice, reason), by);
    }

    private int read(String reference) {
        return cases.details(reference).edition();
    }

    private String coverage(String reference) {
        return votes.wouldBind(cases.details(reference)).fingerprint();
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(acts)) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
