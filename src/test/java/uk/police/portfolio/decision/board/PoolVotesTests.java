package uk.police.portfolio.decision.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.pool.Pools;
import uk.police.portfolio.decision.pool.RevisePool;
import uk.police.portfolio.decision.pool.ShareBasis;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Told;

/** Two thirds of each kind of seat of a pool of all 43 forces: 29 chief officers and 29 policing bodies. */
@PortalTest
class PoolVotesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String POOL = "national-awards";

    @Autowired
    Pools pools;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    SeatVotes seats;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    People people;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    Actor secretary;
    Actor author;
    Actor chair;
    LocalDate today;

    @BeforeEach
    void aPoolOfAllForcesVotesOnAwards() {
        secretary = people.holding("national-board/secretary");
        author = people.holding("btp/chief-information-officer");
        chair = people.holding("national-board/chair");
        today = London.today(clock);
        set(Set.of(Matter.INNOVATION_AWARD));
    }

    @AfterEach
    void itVotesOnNothingMore() {
        clock.moveTo(today);
        set(Set.of());
    }

    @Test
    void twentyNineChiefsAndTwentyEightPolicingBodiesFail() {
        String reference = voting();
        theBoardIsInFavour(reference);
        inFavour(reference, SeatKind.CHIEF_OFFICER, 29);
        inFavour(reference, SeatKind.POLICING_BODY, 28);

        close(reference);

        CaseDetails closed = cases.details(reference);
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.decidedOn()).isNull();
        assertThat(closed.lastReason()).endsWith("chief officers 29 of 29, policing bodies 28 of 29");
        VotingDetails voting = votes.votingOn(closed).orElseThrow();
        assertThat(voting.count().isCarriedByTheBoard()).isTrue();
        assertThat(voting.count().pool()).isNotNull();
        assertThat(voting.count().pool().isReachedByChiefOfficers()).isTrue();
        assertThat(voting.count().pool().isReachedByPolicingBodies()).isFalse();
        assertThat(mvc.get().uri("/api/v1/decisions/" + reference).with(SignIn.as(secretary)))
                .bodyJson()
                .extractingPath("$.vote.pool")
                .asMap()
                .containsEntry("code", POOL)
                .containsEntry("needed", 29)
                .containsEntry("members", 43)
                .containsEntry("policingBodies", Map.of("voted", 28, "inFavour", 28, "reached", false))
                .containsEntry("chiefOfficers", Map.of("voted", 29, "inFavour", 29, "reached", true));
    }

    @Test
    void twentyNineOfEachCarryItAndTheChangedVoteStays() {
        String reference = voting();
        theBoardIsInFavour(reference);
        inFavour(reference, SeatKind.CHIEF_OFFICER, 29);
        inFavour(reference, SeatKind.POLICING_BODY, 28);
        SeatFilling last = seatsOf(SeatKind.POLICING_BODY).get(28);
        cast(reference, last, Choice.AGAINST, "Too dear");
        cast(reference, last, Choice.FOR, "");
        cast(reference, last, Choice.FOR, "");

        close(reference);

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.DECIDED);
        assertThat(cases.details(reference).lastReason()).endsWith("chief officers 29 of 29, policing bodies 29 of 29");
    }

    @Test
    void aPoolThatIsInFavourDoesNotCarryWhatTheBoardDoesNot() {
        String reference = voting();
        board().limit(7)
                .forEach(member ->
                        votes.cast(reference, new CastVote(edition(reference), Choice.AGAINST, "Too dear"), member));
        inFavour(reference, SeatKind.CHIEF_OFFICER, 29);
        inFavour(reference, SeatKind.POLICING_BODY, 29);

        close(reference);

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void theSeatsThatHaveNotVotedAreRemindedBeforeTheLastDay() {
        String reference = voting();
        inFavour(reference, SeatKind.CHIEF_OFFICER, 43);
        inFavour(reference, SeatKind.POLICING_BODY, 41);
        Set<UUID> silent = seatsOf(SeatKind.POLICING_BODY).stream()
                .skip(41)
                .map(seat -> organisation.office(seat.officeId()).orElseThrow().code())
                .map(office -> people.holding(office).personId())
                .collect(Collectors.toSet());
        LocalDate last = votes.votingOn(cases.details(reference)).orElseThrow().closesOn();

        clock.moveTo(last);
        jobs.runDue();

        assertThat(Told.to("vote-reminder-for-your-seat", reference)).containsExactlyInAnyOrderElementsOf(silent);
    }

    @Test
    void termsAndRollAreFrozenWhenTheVoteOpens() {
        String reference = voting();
        PoolVotingDetails before =
                votes.votingOn(cases.details(reference)).orElseThrow().pool();
        set(Set.of());

        PoolVotingDetails after =
                votes.votingOn(cases.details(reference)).orElseThrow().pool();
        assertThat(after).isEqualTo(before);
        assertThat(after.seats()).hasSize(86);
        assertThat(after.count().needed()).isEqualTo(29);
        assertThat(after.terms()).isLessThan(pools.pool(POOL).latest());
    }

    @Test
    void onlyWhoeverFillsASeatVotesForIt() {
        String reference = voting();
        Actor kent = people.holding("kent-policing-body/commissioner");
        CastVote vote = new CastVote(edition(reference), Choice.FOR, "");

        refused("NOT_YOUR_SEAT", () -> seats.cast(reference, "essex/policing-body", vote, kent));
        refused(
                "AGAINST_NEEDS_A_REASON",
                () -> seats.cast(
                        reference, "kent/policing-body", new CastVote(edition(reference), Choice.AGAINST, " "), kent));
        seats.cast(reference, "kent/policing-body", vote, kent);
        assertThat(cases.details(reference, kent).reference()).isEqualTo(reference);
        triage.close(reference, "No use", secretary);
        refused("CASE_IS_CLOSED", () -> seats.cast(reference, "kent/policing-body", vote, kent));
    }

    @Test
    void noPoolVotesOnOtherMattersOrWhereNobodyTakesPart() {
        assertThat(pools.votingOn(subject(Matter.PROGRAMME_FUNDING, "kent"), today))
                .isEmpty();
        assertThat(pools.votingOn(subject(Matter.INNOVATION_AWARD, "kent", "btp"), today))
                .isEmpty();
        assertThat(pools.votingOn(subject(Matter.INNOVATION_AWARD), today)).isEmpty();
        assertThat(pools.votingOn(subject(Matter.INNOVATION_AWARD, "kent"), today))
                .isPresent();
    }

    private void set(Set<Matter> matters) {
        List<String> all = organisation.territorialForces(today).stream()
                .map(ForceDetails::code)
                .toList();
        boolean there = pools.all().stream().anyMatch(pool -> pool.code().equals(POOL));
        RevisePool terms = new RevisePool(
                all,
                matters,
                Money.of("4300000.00"),
                ShareBasis.OFFICERS,
                today,
                "For the tests of a double majority",
                there ? pools.pool(POOL).latest() : 0);
        if (there) {
            pools.revise(POOL, terms, secretary);
        } else {
            pools.found(POOL, "National awards", terms, secretary);
        }
    }

    private String voting() {
        String reference = cases.submit(subject(Matter.INNOVATION_AWARD, "kent", "essex"), author);
        triage.pickUp(reference, secretary);
        triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), secretary);
        triage.sendToBoard(reference, "It concerns all", secretary);
        votes.open(reference, edition(reference), secretary);
        return reference;
    }

    private DecisionSubject subject(Matter matter, String... forces) {
        DecisionSubject like = Cases.subject("PLV-%04d".formatted(COUNT.incrementAndGet()), author);
        return new DecisionSubject(
                like.kind(),
                like.reference(),
                1,
                like.title(),
                matter,
                like.capabilityCodes(),
                like.authorId(),
                like.sponsoringBodyId(),
                List.<UUID>of(),
                like.submittingBodyId(),
                List.of(forces).stream().collect(Collectors.toMap(force -> force, force -> Money.of("1.00"))),
                null,
                like.url(),
                like.paper());
    }

    private Stream<Actor> board() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding);
    }

    private void theBoardIsInFavour(String reference) {
        board().limit(8)
                .forEach(member -> votes.cast(reference, new CastVote(edition(reference), Choice.FOR, ""), member));
    }

    private void inFavour(String reference, SeatKind kind, int count) {
        seatsOf(kind).stream().limit(count).forEach(seat -> cast(reference, seat, Choice.FOR, ""));
    }

    private List<SeatFilling> seatsOf(SeatKind kind) {
        return organisation.seats(today).stream()
                .filter(seat -> seat.seat() == kind)
                .toList();
    }

    private void cast(String reference, SeatFilling seat, Choice choice, String reason) {
        OfficeDetails office = organisation.office(seat.officeId()).orElseThrow();
        seats.cast(
                reference,
                seat.seatCode(),
                new CastVote(edition(reference), choice, reason),
                people.holding(office.code()));
    }

    private void close(String reference) {
        votes.close(
                reference,
                edition(reference),
                votes.wouldBind(cases.details(reference)).fingerprint(),
                chair);
    }

    private int edition(String reference) {
        return cases.details(reference).edition();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
