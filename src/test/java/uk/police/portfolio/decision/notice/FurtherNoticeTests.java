package uk.police.portfolio.decision.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.capability.ResponsibilityGrid;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.consultation.Rounds;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.TestDatabase;

/** Kent is bound by the decision; Surrey is reserved, and may ratify. */
@PortalTest
class FurtherNoticeTests {

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    DecisionCourse course;

    @Autowired
    CallIns callIns;

    @Autowired
    Ratifications ratifications;

    @Autowired
    NoticeRegister register;

    @Autowired
    Notices notices;

    @Autowired
    PreparedNotices prepared;

    @Autowired
    CaseConsultations consulting;

    @Autowired
    ConsultationRegister consultations;

    @Autowired
    Rounds rounds;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DecisionInWords inWords;

    @Autowired
    MovableClock clock;

    private final JdbcClient owner = TestDatabase.suite().owner();

    @Test
    void aForceThatRatifiesAfterPublicationGetsItsOwnNoticeWithItsShare() {
        String reference = decidedOn("FUR-1", "CAP-SAFEG");
        publish(reference);
        NoticeDetails first = latest(reference);
        ratify(reference);

        NoticeDetails board = latest(reference);
        assertThat(lines(reference)).hasSize(4);
        assertThat(board.to().toBoard()).isTrue();
        assertThat(board.links().addsTo()).isEqualTo(first.reference());
        assertThat(board.to().share()).isEqualTo(Money.of("5.05"));
        assertThat(board.policingBodies()).singleElement().satisfies(surrey -> {
            assertThat(surrey.bodyCode()).isEqualTo("surrey-policing-body");
            assertThat(surrey.forces()).containsExactly("surrey");
            assertThat(surrey.share()).isEqualTo(Money.of("5.05"));
        });
        assertThat(notices.details(first.reference()).publication()).isEqualTo(first.publication());
        String surrey = board.policingBodies().get(0).reference();
        assertThat(mvc.get().uri("/notices/" + surrey))
                .hasStatusOk()
                .bodyText()
                .contains("has ratified it since", first.reference(), "£5.05");
        assertThat(mvc.get().uri("/notices/" + surrey + ".json"))
                .bodyJson()
                .extractingPath("$.addsTo")
                .isEqualTo(first.reference());
    }

    @Test
    void aForceThatHasRatifiedBeforeIsNotifiedWithThePublication() {
        String reference = decidedOn("FUR-2", "CAP-SAFEG");
        ratify(reference);
        publish(reference);

        assertThat(lines(reference).stream().map(line -> line.to().bodyCode()))
                .containsExactlyInAnyOrder(
                        "national-board", "kent-policing-body", "national-board", "surrey-policing-body");
    }

    @Test
    void aCorrectionReachesThoseWhoRatifiedLater() {
        String reference = decidedOn("FUR-3", "CAP-SAFEG");
        publish(reference);
        String board = latest(reference).reference();
        ratify(reference);
        assertThat(notices.of(cases.details(reference), decided.secretary()).toCorrect())
                .isEqualTo(board);

        register.correct(
                reference,
                board,
                PreparedNotices.wording(", corrected", null, ""),
                "It was unclear",
                decided.secretary());

        assertThat(lines(reference)).hasSize(8);
        assertThat(lines(reference).stream().filter(CaseNotices.Line::corrected))
                .hasSize(4);
        NoticeDetails surrey = lines(reference).stream()
                .filter(line -> !line.corrected() && line.to().bodyCode().equals("surrey-policing-body"))
                .map(line -> notices.details(line.to().reference()))
                .findFirst()
                .orElseThrow();
        assertThat(surrey.corrects()).isNotNull();
        assertThat(surrey.publication().wording().say(NoticePart.PURPOSE)).endsWith(", corrected");
    }

    @Test
    void theNoticeOfADecisionTakenAnewLinksBackAndForth() {
        String reference = decidedOn("FUR-4", "CAP-SAFEG");
        publish(reference);
        String first = latest(reference).reference();
        Stream.of("cheshire", "cleveland", "dorset", "norfolk", "suffolk")
                .map(force -> force + "/chief-officer")
                .forEach(seat -> callIns.call(reference, seat, "Too dear", rounds.holderOf(seat)));
        course.amend(reference, "Ask again", decided.secretary());
        decided.vote(reference);
        decided.close(reference);
        publish(reference);

        NoticeDetails second = latest(reference);
        assertThat(second.reference()).isNotEqualTo(first);
        assertThat(second.links().follows()).isEqualTo(first);
        assertThat(notices.details(first).links().followedBy()).isEqualTo(second.reference());
        assertThat(mvc.get().uri("/notices/" + first)).bodyText().contains("decided anew", second.reference());
        assertThat(mvc.get().uri("/notices/" + second.reference())).bodyText().contains("decided anew", first);
    }

    @Test
    void theDraftSaysWhatTheConsultationFound() {
        String reference = decided.inTriage("CAP-SAFEG", Map.of("kent", Money.of("1.00")));
        String round = consulting.open(reference, List.of("kent", "essex"), "It concerns both", decided.secretary());
        Stream.of("kent/policing-body", "kent/chief-officer", "essex/policing-body")
                .forEach(seat -> rounds.answer(round, seat, Answer.SUPPORT));
        rounds.answer(round, "essex/chief-officer", Answer.ABSTAIN);
        consultations.close(round, "All have answered", decided.secretary());
        consulting.end(reference, "Nothing to reply to", decided.secretary());
        decided.vote(reference);
        decided.close(reference);

        assertThat(register.draft(cases.details(reference)).wording().say(NoticePart.CONSULTATION))
                .contains(round, "4 seats were asked and 4 answered (100.0%)", "3 supported it", "1 abstained");
        String today = InWords.date(London.today(clock));
        assertThat(register.draft(cases.details(reference)).wording().say(NoticePart.CONSULTATION))
                .contains("was open from " + today + " to " + today);
    }

    @Test
    void theDraftNamesTheOwnerAndWhoDoesWhatAndWritesDatesOut() {
        assertThat(inWords.of(proposal(Ownership.central("police-digital-service"))))
                .isEqualTo("Central: Police Digital Service owns it for the forces that take part. It is time"
                        + "\nPublish a plan (The board, by 31 March 2027)");
        ResponsibilityGrid grid = new ResponsibilityGrid(100, 60, 0, 0, 0, 0);
        assertThat(inWords.of(proposal(Ownership.hybrid("police-digital-service", grid))))
                .startsWith("Hybrid: Police Digital Service and each force share it. Fund: the centre. Design: shared,"
                        + " the centre 60% and each force 40%. Buy: each force.");
    }

    private static Proposal proposal(Ownership ownership) {
        return new Proposal(
                ownership,
                "It is time",
                List.of(new Proposal.Condition("Publish a plan", "The board", LocalDate.of(2027, 3, 31))),
                List.of(),
                LocalDate.of(2027, 4, 1));
    }

    @Test
    void theConditionsOfASeatThatRatifiedAreInTheNoticesAboutItsForce() {
        String reference = decidedOn("FUR-6", "CAP-SAFEG");
        publish(reference);
        Stream.of("surrey/policing-body", "surrey/chief-officer")
                .forEach(seat -> ratifications.answer(
                        reference,
                        seat,
                        seat.endsWith("body")
                                ? RatificationAnswer.RATIFIED_WITH_CONDITIONS
                                : RatificationAnswer.RATIFIED,
                        seat.endsWith("body") ? "Only if the data stays in Surrey" : "",
                        rounds.holderOf(seat)));

        NoticeDetails board = latest(reference);
        String surrey = board.policingBodies().get(0).reference();
        for (String notice : List.of(board.reference(), surrey)) {
            assertThat(mvc.get().uri("/notices/" + notice))
                    .bodyText()
                    .contains("The policing body ratified with conditions", "Only if the data stays in Surrey");
            assertThat(mvc.get().uri("/notices/" + notice + ".json"))
                    .bodyJson()
                    .extractingPath("$.conditions[0].words")
                    .isEqualTo("Only if the data stays in Surrey");
        }
    }

    @Test
    void whatIsPublishedAtOneTimeSaysSoEverywhere() {
        String reference = decidedOn("FUR-7", "CAP-SAFEG");
        publish(reference);

        assertThat(owner.sql("""
                                select count(distinct at) from (
                                    select c.published_at as at from decision_case c where c.reference = :reference
                                    union all select w.published_at from call_in_window w join decision_case c on c.id = w.case_id
                                     where c.reference = :reference
                                    union all select p.published_at from publication p where p.case_reference = :reference) t
                                """)
                        .param("reference", reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverSavesAnOldDraftSeesWhatWasWrittenAndLosesNothing() {
        String reference = decidedOn("FUR-5", "CAP-SAFEG");
        register.prepare(reference, 0, PreparedNotices.wording(", theirs", null, ""), decided.secretary());

        assertThatThrownBy(() -> register.prepare(
                        reference, 0, PreparedNotices.wording(", mine", null, ""), decided.secretary()))
                .isInstanceOf(StaleVersionException.class);
        var mine = mvc.post()
                .uri("/decisions/" + reference + "/notice")
                .with(SignIn.as(decided.secretary()))
                .with(csrf())
                .param("read", "0")
                .param("later", "yes")
                .param("purpose", "What I had typed");
        assertThat(mine)
                .hasStatus(409)
                .bodyText()
                .contains("What I had typed", "About purpose, theirs", "name=\"read\" value=\"1\"");
        assertThat(register.draft(cases.details(reference)).wording().say(NoticePart.PURPOSE))
                .isEqualTo("About purpose, theirs");
    }

    private String decidedOn(String agreement, String capability) {
        new Agreements()
                .inForce(
                        agreement,
                        "national-board",
                        capability,
                        List.of("kent/policing-body", "kent/chief-officer"),
                        null,
                        null);
        Map<String, Money> shares = new LinkedHashMap<>();
        shares.put("kent", Money.of("10.10"));
        shares.put("surrey", Money.of("5.05"));
        return decided.decided(capability, shares);
    }

    private void publish(String reference) {
        prepared.prepare(reference, decided.secretary());
        callIns.publish(reference, decided.secretary());
    }

    private void ratify(String reference) {
        Stream.of("surrey/policing-body", "surrey/chief-officer")
                .forEach(seat ->
                        ratifications.answer(reference, seat, RatificationAnswer.RATIFIED, "", rounds.holderOf(seat)));
    }

    private List<CaseNotices.Line> lines(String reference) {
        return notices.of(cases.details(reference), decided.secretary()).notices();
    }

    private NoticeDetails latest(String reference) {
        return notices.details(lines(reference).get(0).to().reference());
    }
}
