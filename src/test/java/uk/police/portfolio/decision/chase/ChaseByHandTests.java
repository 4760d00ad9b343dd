package uk.police.portfolio.decision.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.MemberDetails;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.RatificationReminders;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Told;

@PortalTest
class ChaseByHandTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    @Autowired
    DecidedCases made;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    VoteReminders reminders;

    @Autowired
    Ratifications ratifications;

    @Autowired
    RatificationReminders ratifiers;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    Actor secretary;

    @BeforeEach
    void itIsFriday() {
        clock.moveTo(FRIDAY);
        secretary = made.secretary();
    }

    @Test
    void theSecretariatRemindsThoseWhoHaveNotVotedOnceADay() {
        String reference = opened();
        Actor voted = people.holding("national-board/member-01");
        made.cast(reference, voted);

        reminders.remind(reference, secretary);
        jobs.runDue();

        List<UUID> silent = mayVote(reference).stream()
                .filter(each -> !each.equals(voted.personId()))
                .toList();
        assertThat(Told.to("vote-reminder", reference)).containsExactlyInAnyOrderElementsOf(silent);
        refused("VOTERS_REMINDED_TODAY", () -> reminders.remind(reference, secretary));
        clock.moveTo(FRIDAY.plusDays(1));
        reminders.remind(reference, secretary);
        jobs.runDue();
        assertThat(Told.to("vote-reminder", reference)).hasSize(2 * silent.size());
        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(2);
    }

    @Test
    void whoeverWasRemindedThatDayIsNotRemindedByThePortalEither() {
        String reference = opened();
        LocalDate before = FRIDAY.plusDays(6);
        clock.moveTo(before.atTime(7, 30).atZone(London.ZONE).toInstant());
        reminders.remind(reference, secretary);

        clock.moveTo(before);
        jobs.runDue();

        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(1);
        assertThat(Told.to("vote-reminder", reference)).doesNotHaveDuplicates();
    }

    @Test
    void aReminderThatIsSentTwiceAtOnceIsOne() throws Exception {
        String reference = opened();

        assertThat(AtOnce.told(
                        () -> reminders.remind(reference, secretary), () -> reminders.remind(reference, secretary)))
                .containsExactlyInAnyOrder(AtOnce.DONE, "VOTERS_REMINDED_TODAY");
        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedWhereNobodyIsWaitedFor() {
        String reference = opened();
        refusedTo(made.chair(), reference);
        refusedTo(people.holding("national-board/member-01"), reference);
        refused(
                "OWN_CASE",
                () -> reminders.remind(reference, Cases.also(made.author(), secretary.bodyId(), Role.SECRETARIAT)));
        clock.moveTo(FRIDAY.plusDays(8));
        refused("VOTE_IS_OVER", () -> reminders.remind(reference, secretary));
        clock.moveTo(FRIDAY);
        mayVote(reference).stream().map(this::member).forEach(member -> made.cast(reference, member));
        refused("EVERYBODY_HAS_VOTED", () -> reminders.remind(reference, secretary));
        refused("NO_SEAT_IS_SILENT", () -> ratifiers.remind(reference, secretary));
        triage.close(reference, "No use", secretary);
        refused("NO_VOTE_IS_OPEN", () -> reminders.remind(reference, secretary));
    }

    @Test
    void theSecretariatRemindsTheSeatsThatHaveNotAnsweredOnceADay() {
        String reference = made.decided("CAP-IAM", Map.of("kent", Money.of("1.00"), "essex", Money.of("1.00")));
        ratifications.answer(
                reference, "kent/policing-body", RatificationAnswer.RATIFIED, "", holder("kent/policing-body"));

        ratifiers.remind(reference, secretary);
        jobs.runDue();

        assertThat(Told.to("ratification-reminder", reference))
                .containsExactlyInAnyOrder(
                        holder("kent/chief-officer").personId(),
                        holder("essex/policing-body").personId(),
                        holder("essex/chief-officer").personId());
        refused("RATIFIERS_REMINDED_TODAY", () -> ratifiers.remind(reference, secretary));
        clock.moveTo(FRIDAY.plusDays(1));
        ratifiers.remind(reference, secretary);
        assertThat(Told.recorded(reference, "RatificationReminded")).isEqualTo(2);
        refused(
                "OWN_CASE",
                () -> ratifiers.remind(reference, Cases.also(made.author(), secretary.bodyId(), Role.SECRETARIAT)));
        clock.moveTo(FRIDAY.plusDays(29));
        refused("RATIFICATION_IS_OVER", () -> ratifiers.remind(reference, secretary));
    }

    @Test
    void thePageOffersItToTheSecretariatAndSaysWhenEachWasReminded() {
        String reference = opened();
        String name = votes.votingOn(cases.details(reference)).orElseThrow().members().stream()
                .filter(MemberDetails::mayVote)
                .findFirst()
                .orElseThrow()
                .personName();

        assertThat(page(reference, secretary)).contains("Remind those who have not voted", name, "not reminded yet");
        assertThat(page(reference, made.chair())).doesNotContain("Remind those who have not voted");
        assertThat(send(reference, "vote-reminder")).hasStatus(302);
        assertThat(page(reference, secretary))
                .contains("All of them were reminded today", "last reminded 5 June 2026")
                .doesNotContain("Remind those who have not voted");
        assertThat(send(reference, "vote-reminder"))
                .hasStatus(422)
                .bodyText()
                .contains("was reminded today. Remind them again tomorrow.");
    }

    @Test
    void thePageOffersTheSeatsThatAreToRatify() {
        String reference = made.decided("CAP-IAM", Map.of("kent", Money.of("1.00")));

        assertThat(page(reference, secretary))
                .contains(
                        "2 seats are asked to ratify and have not answered", "Remind the seats that have not answered");
        assertThat(page(reference, made.chair())).doesNotContain("Remind the seats that have not answered");
        assertThat(send(reference, "ratification-reminder")).hasStatus(302);
        assertThat(page(reference, secretary)).contains("last reminded 5 June 2026");
        assertThat(send(reference, "ratification-reminder")).hasStatus(422);
    }

    private String page(String reference, Actor reader) {
        MvcTestResult answered =
                mvc.get().uri("/decisions/" + reference).with(SignIn.as(reader)).exchange();
        assertThat(answered).hasStatusOk();
        return new String(answered.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String reference, String what) {
        return mvc.post()
                .uri("/decisions/" + reference + "/" + what)
                .with(SignIn.as(secretary))
                .with(csrf())
                .exchange();
    }

    private String opened() {
        String reference = made.inTriage("CAP-DIGIPUB", Map.of("norfolk", Money.of("1.00")));
        triage.sendToBoard(reference, "It concerns several", secretary);
        votes.open(reference, made.edition(reference), secretary);
        return reference;
    }

    private Actor member(UUID person) {
        return IntStream.rangeClosed(0, 12)
                .mapToObj(
                        number -> number == 0 ? "national-board/chair" : "national-board/member-%02d".formatted(number))
                .map(people::holding)
                .filter(each -> each.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Actor holder(String seat) {
        return people.holding(
                organisation.officeOrSeat(seat, FRIDAY).orElseThrow().code());
    }

    private List<UUID> mayVote(String reference) {
        return votes.votingOn(cases.details(reference)).orElseThrow().members().stream()
                .filter(MemberDetails::mayVote)
                .map(MemberDetails::personId)
                .toList();
    }

    private void refusedTo(Actor by, String reference) {
        assertThatThrownBy(() -> reminders.remind(reference, by)).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
