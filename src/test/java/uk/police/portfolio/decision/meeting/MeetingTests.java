package uk.police.portfolio.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.Ballots;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.board.MemberDetails;
import uk.police.portfolio.decision.board.Recusal;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.decision.board.VotingEnd;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Told;

@PortalTest
class MeetingTests {

    @Autowired
    Sittings sittings;

    @Autowired
    MeetingRegister meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    MeetingVotes inMeetings;

    @Autowired
    BoardVotes votes;

    @Autowired
    Ballots ballots;

    @Autowired
    DueJobs jobs;

    @Autowired
    CaseRegister cases;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Triage triage;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    Actor secretary;

    @BeforeEach
    void theBoardIsThere() {
        secretary = sittings.secretary();
        sittings.members();
        sittings.chair();
    }

    @Test
    void isScheduledOnceHoweverOftenItIsSent() {
        MeetingPlan plan = sittings.plan(sittings.today().plusDays(30));

        String reference = meetings.schedule(plan, secretary);

        assertThat(reference).matches("MTG-\\d{4}");
        assertThat(meetings.schedule(plan, secretary)).isEqualTo(reference);
        refused("BOARD_MEETS_THEN", () -> meetings.schedule(elsewhere(plan), secretary));
        meetings.cancel(reference, "The chair is ill", secretary);
        assertThat(meetings.schedule(elsewhere(plan), secretary)).isNotEqualTo(reference);
    }

    @Test
    void actsAtOnceAreOneAct() throws Exception {
        MeetingPlan plan = sittings.plan(sittings.today().plusDays(60));
        atOnce(() -> meetings.schedule(plan, secretary));
        String reference = meetings.schedule(plan, secretary);
        assertThat(acts(reference)).containsExactly("MeetingScheduled");

        String about = sittings.beforeTheBoard("Put on twice");
        atOnce(() -> {
            agendas.putOn(reference, about, secretary);
            return reference;
        });
        assertThat(details(reference).agenda()).containsExactly(about);
        assertThat(acts(reference)).containsExactly("MeetingScheduled", "AgendaChanged");
    }

    /** Twice; the later one finds it done, or is refused with an explanation. */
    private static void atOnce(Callable<String> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<String> each : threads.invokeAll(List.of(act, act))) {
                try {
                    each.get();
                } catch (ExecutionException later) {
                    assertThat(later.getCause()).isInstanceOf(RefusedException.class);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void isNeitherInThePastNorNowhere() {
        LocalTime ten = LocalTime.of(10, 0);

        assertThatThrownBy(() -> meetings.schedule(
                        new MeetingPlan(sittings.today().minusDays(1), ten, "", "javascript:alert(1)"), secretary))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("MEETING_IS_IN_THE_PAST")
                .hasMessageContaining("LINK_IS_NO_ADDRESS");
        refused(
                "MEETING_IS_NOWHERE",
                () -> meetings.schedule(new MeetingPlan(sittings.today().plusDays(3), ten, "", ""), secretary));
    }

    @Test
    void isMovedByWhoeverReadItAsItIs() {
        String reference = sittings.scheduled(40);
        int read = revision(reference);
        MeetingPlan later = sittings.plan(sittings.today().plusDays(47));

        meetings.move(reference, read, later, secretary);

        assertThat(details(reference).plan()).isEqualTo(later);
        assertThatThrownBy(() -> meetings.move(reference, read, elsewhere(later), secretary))
                .isInstanceOf(StaleVersionException.class);
        assertThat(acts(reference)).containsExactly("MeetingScheduled", "MeetingMoved");
    }

    @Test
    void onlyCasesBeforeTheBoardAreOnItsAgenda() {
        String ready = sittings.beforeTheBoard("Ready");
        String submitted = cases.submit(Cases.subject("SIT-NEW", sittings.author()), sittings.author());
        String reference = sittings.scheduled(20);

        agendas.putOn(reference, ready, secretary);
        agendas.putOn(reference, ready, secretary);

        assertThat(details(reference).agenda()).containsExactly(ready);
        refused("CASE_IS_SUBMITTED", () -> agendas.putOn(reference, submitted, secretary));
        triage.close(ready, "Overtaken by events", secretary);
        refused("CASE_IS_CLOSED", () -> agendas.putOn(sittings.scheduled(20), ready, secretary));
        assertThat(details(reference).agenda()).containsExactly(ready);
    }

    @Test
    void theAgendaIsPutInOrderByWhoeverReadIt() {
        String first = sittings.beforeTheBoard("First");
        String second = sittings.beforeTheBoard("Second");
        String third = sittings.beforeTheBoard("Third");
        String reference = sittings.about(first, second, third);
        int read = revision(reference);

        agendas.order(reference, read, List.of(third, first, second), secretary);
        assertThat(details(reference).agenda()).containsExactly(third, first, second);
        assertThatThrownBy(() -> agendas.order(reference, read, List.of(first, second, third), secretary))
                .isInstanceOf(StaleVersionException.class);

        agendas.takeOff(reference, first, secretary);
        assertThat(details(reference).agenda()).containsExactly(third, second);
        assertThatThrownBy(() -> agendas.order(reference, revision(reference), List.of(first, second), secretary))
                .isInstanceOf(StaleVersionException.class);
        agendas.putOn(reference, first, secretary);
        assertThat(details(reference).agenda()).containsExactly(third, second, first);
    }

    @Test
    void nobodyIsThereBeforeTheDay() {
        String reference = sittings.scheduled(10);
        UUID member = sittings.member(1).officeId();

        meetings.recordAttendance(reference, Map.of(member, Presence.APOLOGIES), secretary);
        refused(
                "MEETING_IS_TO_COME",
                () -> meetings.recordAttendance(reference, Map.of(member, Presence.PRESENT), secretary));
        refused(
                "NOT_A_MEMBER",
                () -> meetings.recordAttendance(
                        reference, Map.of(secretary.officeId(), Presence.APOLOGIES), secretary));
        clock.moveTo(sittings.today().plusDays(10));
        meetings.recordAttendance(reference, Map.of(member, Presence.PRESENT), secretary);

        assertThat(details(reference).presenceOf(member)).contains(Presence.PRESENT);
        AuditEntry last = last(reference);
        assertThat(last.act()).isEqualTo("AttendanceRecorded");
        assertThat(last.changes()).singleElement().satisfies(change -> {
            assertThat(change.before())
                    .isEqualTo("APOLOGIES, " + Change.person(sittings.member(1).personId()));
            assertThat(change.after()).startsWith("PRESENT, person/");
        });
    }

    @Test
    void isClosedOnceItsRecordIsComplete() {
        String about = sittings.beforeTheBoard("In the room");
        String reference = sittings.about(about);
        refused("ATTENDANCE_IS_MISSING", () -> meetings.close(reference, "All done", secretary));
        refused("MEETING_HAS_NOT_BEGUN", () -> meetings.close(sittings.scheduled(5), "Early", secretary));
        sittings.attend(reference, 9);
        inMeetings.open(reference, about, read(about), secretary);
        refused("VOTE_IS_OPEN_IN_IT", () -> meetings.close(reference, "All done", secretary));
        refused("VOTE_IS_OPEN_IN_IT", () -> meetings.cancel(reference, "No", secretary));
        votesFor(about, 8);
        votes.close(about, read(about), coverage(about), sittings.chair());

        meetings.close(reference, "All done", secretary);

        assertThat(details(reference).state()).isEqualTo(MeetingState.CLOSED);
        refused("MEETING_IS_CLOSED", () -> agendas.takeOff(reference, about, secretary));
        refused("MEETING_IS_CLOSED", () -> meetings.cancel(reference, "No", secretary));
        refused("MEETING_IS_CLOSED", () -> sittings.attend(reference, 3));
    }

    @Test
    void isNotClosedBeforeItBeginsThatDayButCancelled() {
        LocalDate day = sittings.today().plusDays(1);
        String reference = meetings.schedule(new MeetingPlan(day, LocalTime.of(14, 7), "Lambeth", ""), secretary);
        clock.moveTo(at(day, LocalTime.of(14, 6)));
        sittings.attend(reference, 9);

        assertThat(page("/meetings/" + reference)).doesNotContain("Close the meeting");
        assertThat(mvc.post()
                        .uri("/meetings/" + reference + "/closure")
                        .param("reason", "All done")
                        .with(SignIn.as(secretary))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "The meeting cannot be closed before it begins");
        assertThat(details(reference).isScheduled()).isTrue();

        clock.moveTo(at(day, LocalTime.of(14, 7)));
        assertThat(page("/meetings/" + reference)).contains("Close the meeting");
        meetings.close(reference, "All done", secretary);
        assertThat(details(reference).state()).isEqualTo(MeetingState.CLOSED);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }

    /** 13 members, quorum 7, 9 present, 2 recused: 7 eligible, valid; a third recusal: the vote stops. */
    @Test
    void aVoteInAMeetingIsAmongThoseWhoAreThere() {
        String about = sittings.beforeTheBoard("Nine are there");
        String reference = sittings.about(about);
        sittings.attend(reference, 9);
        inMeetings.noteInterest(reference, about, sittings.member(1).officeId(), "A cousin sells it", secretary);
        votes.declareInterest(about, "I used to work there", sittings.member(2));

        inMeetings.open(reference, about, read(about), secretary);

        VotingDetails open = voting(about);
        assertThat(open.meeting()).isEqualTo(reference);
        assertThat(open.count().eligible()).isEqualTo(7);
        assertThat(open.member(sittings.member(12).personId()))
                .get()
                .hasFieldOrPropertyWithValue("recusal", Recusal.ABSENT);
        refused("NOT_AT_THE_MEETING", () -> cast(about, Choice.FOR, sittings.member(12)));
        refused("RECUSED", () -> cast(about, Choice.FOR, sittings.member(1)));
        inMeetings.noteInterest(reference, about, sittings.member(3).officeId(), "So does mine", secretary);

        assertThat(cases.details(about).state()).isEqualTo(CaseState.READY_FOR_BOARD);
        assertThat(voting(about).end()).isEqualTo(VotingEnd.QUORUM_LOST);
        refused("QUORUM_IMPOSSIBLE", () -> inMeetings.open(reference, about, read(about), secretary));
    }

    /** In a meeting those who are there are the quorum, whether they vote or not. */
    @Test
    void aVoteInAMeetingCountsWhoIsThere() {
        String about = sittings.beforeTheBoard("Two say yes");
        String reference = sittings.about(about);
        sittings.attend(reference, 8);
        inMeetings.open(reference, about, read(about), sittings.chair());
        refused("QUORUM_NOT_REACHED", () -> votes.close(about, read(about), coverage(about), sittings.chair()));
        votesFor(about, 2);

        votes.close(about, read(about), coverage(about), sittings.chair());

        assertThat(cases.details(about).state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void aTiedVoteInAMeetingAsksThoseWhoAreThereAnew() {
        String about = sittings.beforeTheBoard("Four to four");
        String reference = sittings.about(about);
        sittings.attend(reference, 8);
        inMeetings.open(reference, about, read(about), sittings.chair());
        IntStream.rangeClosed(1, 4).forEach(number -> cast(about, Choice.FOR, sittings.member(number)));
        IntStream.rangeClosed(5, 7).forEach(number -> cast(about, Choice.AGAINST, sittings.member(number)));
        cast(about, Choice.AGAINST, sittings.chair());

        assertThat(mvc.get().uri("/decisions/" + about + "/voting-anew").with(SignIn.as(sittings.chair())))
                .hasStatusOk()
                .bodyText()
                .contains("8 members may vote; the quorum is 7", "held in the meeting " + reference)
                .doesNotContain("13 members may vote");
        ballots.holdAnew(about, read(about), "Nobody gave way", sittings.chair());

        assertThat(voting(about).count().eligible()).isEqualTo(8);
        jobs.runDue();
        assertThat(Told.to("vote-held-anew", about))
                .isSubsetOf(voting(about).members().stream()
                        .filter(MemberDetails::mayVote)
                        .map(MemberDetails::personId)
                        .toList())
                .hasSize(7); // the chair, who held it anew, knows
    }

    @Test
    void aVoteIsOpenedInAMeetingThatHasItOnItsAgenda() {
        String about = sittings.beforeTheBoard("Elsewhere");
        String other = sittings.scheduled(0);
        String later = sittings.scheduled(9);
        agendas.putOn(later, about, secretary);

        refused("NOT_ON_THE_AGENDA", () -> inMeetings.open(other, about, read(about), secretary));
        refused("MEETING_IS_TO_COME", () -> inMeetings.open(later, about, read(about), secretary));
    }

    @Test
    void whoeverSentACaseInKeepsItsAgendaToOthers() {
        String about = sittings.beforeTheBoard("Mine");
        String reference = sittings.about(about);
        Actor own = Cases.also(sittings.author(), secretary.bodyId(), Role.SECRETARIAT);

        refused("OWN_CASE", () -> agendas.takeOff(reference, about, own));
        refused("OWN_CASE", () -> agendas.putOn(sittings.scheduled(3), about, own));
        refused(
                "OWN_CASE",
                () -> inMeetings.noteInterest(
                        reference, about, sittings.member(4).officeId(), "Make them leave", own));
    }

    @Test
    void whoeverSentACaseInIsNotOfferedWhatOthersDoWithIt() {
        Actor other = Cases.also(sittings.member(12), secretary.bodyId(), Role.SECRETARIAT);
        String own = sentInBySecretary("Mine, on the agenda", other);
        String ownWaiting = sentInBySecretary("Mine, waiting", other);
        String theirs = sittings.beforeTheBoard("Not mine");
        String theirsWaiting = sittings.beforeTheBoard("Not mine, waiting");
        String meeting = sittings.about(theirs);
        agendas.putOn(meeting, own, other);

        assertThat(page("/meetings/" + meeting))
                .contains("Open the vote on " + theirs, "You sent it in")
                .doesNotContain("Open the vote on " + own);
        assertThat(page("/meetings/" + meeting + "/agenda"))
                .contains("Take off<span class=\"govuk-visually-hidden\"> " + theirs)
                .doesNotContain("Take off<span class=\"govuk-visually-hidden\"> " + own)
                .contains(ownWaiting, "Put on the agenda<span class=\"govuk-visually-hidden\"> " + theirsWaiting)
                .doesNotContain("Put on the agenda<span class=\"govuk-visually-hidden\"> " + ownWaiting);
        assertThat(page("/meetings/" + meeting + "/interests"))
                .contains("value=\"" + theirs)
                .doesNotContain("value=\"" + own);
    }

    private String sentInBySecretary(String title, Actor other) {
        String reference = cases.submit(Cases.subject("OWN-" + title, secretary, title), secretary);
        triage.pickUp(reference, other);
        triage.propose(reference, 1, Cases.proposal(Ownership.central("police-digital-service")), other);
        triage.sendToBoard(reference, "Affects several forces", other);
        return reference;
    }

    private String page(String path) {
        var answered = mvc.get().uri(path).with(SignIn.as(secretary)).exchange();
        assertThat(answered).hasStatusOk();
        return new String(answered.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void othersNeitherArrangeMeetingsNorKnowOfThem() {
        String reference = sittings.scheduled(15);
        Actor member = sittings.member(1);

        assertThatThrownBy(
                        () -> meetings.schedule(sittings.plan(sittings.today().plusDays(2)), member))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> meetings.cancel(reference, "No", member)).isInstanceOf(AccessDeniedException.class);
        assertThat(meetings.details(reference, member).reference()).isEqualTo(reference);
        assertThatThrownBy(() -> meetings.details(reference, sittings.author())).isInstanceOf(NotFoundException.class);
    }

    private void votesFor(String about, int count) {
        sittings.members().stream()
                .filter(member ->
                        voting(about).member(member.personId()).orElseThrow().mayVote())
                .limit(count)
                .forEach(member -> cast(about, Choice.FOR, member));
    }

    private void cast(String about, Choice choice, Actor by) {
        votes.cast(about, new CastVote(read(about), choice, "As I see it"), by);
    }

    private VotingDetails voting(String about) {
        return votes.votingOn(cases.details(about)).orElseThrow();
    }

    private String coverage(String about) {
        return votes.wouldBind(cases.details(about)).fingerprint();
    }

    private int read(String about) {
        CaseDetails asked = cases.details(about);
        return asked.edition();
    }

    private MeetingDetails details(String reference) {
        return meetings.details(reference, secretary);
    }

    private int revision(String reference) {
        return details(reference).revision();
    }

    private List<String> acts(String reference) {
        return timeline.of(reference).stream().map(AuditEntry::act).toList();
    }

    private AuditEntry last(String reference) {
        List<AuditEntry> entries = timeline.of(reference).stream()
                .filter(entry -> !entry.act().equals("AttemptRefused"))
                .toList();
        return entries.get(entries.size() - 1);
    }

    private static MeetingPlan elsewhere(MeetingPlan plan) {
        return new MeetingPlan(plan.heldOn(), plan.startsAt(), "Somewhere else", "");
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
