package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.shared.WaitingQuery;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class SubmissionTests {

    @Autowired
    Drafts drafts;

    @Autowired
    ProgrammeRegister register;

    @Autowired
    Submissions submissions;

    @Autowired
    ProgrammeCourse course;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    DraftsWaiting waiting;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isRefusedWithEverythingThatIsMissingAtOnce() {
        String reference = drafts.begun("Half a programme");
        int version = details(reference).version();

        assertThatThrownBy(() -> submissions.submit(reference, version, false, drafts.author()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .contains("SUMMARY_IS_MISSING", "SRO_IS_MISSING", "AMBITION_IS_MISSING")
                                .contains("CAPABILITY_IS_MISSING", "FORCE_IS_MISSING", "DO_MINIMUM_IS_MISSING")
                                .contains("COST_IS_MISSING", "PRODUCT_IS_MISSING", "BENEFITS_ARE_MISSING")
                                .endsWith("DECLARATION_IS_MISSING"));
        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.DRAFT);
        assertThat(cases.caseOf("programme", reference)).isEmpty();
    }

    @Test
    void opensACaseAboutWhatWasSent() {
        String reference = drafts.submitted("Records, renewed");

        ProgrammeDetails programme = details(reference);
        CaseDetails opened = cases.caseOf("programme", reference).orElseThrow();
        assertThat(programme.status()).isEqualTo(ProgrammeStatus.SUBMITTED);
        assertThat(programme.caseReference()).isEqualTo(opened.reference());
        assertThat(opened.subject().version()).isEqualTo(programme.version());
        assertThat(opened.subject().capabilityCodes()).containsExactly("CAP-RMS", "CAP-CAD");
        assertThat(opened.subject().shares())
                .containsEntry("essex", Money.of("100.00"))
                .containsEntry("kent", Money.of("100.00"))
                .containsEntry("surrey", Money.of("100.00"));
        assertThat(opened.subject().paper().sections()).hasSize(8);
    }

    @Test
    void isRefusedOverAVersionThatIsNoLongerThere() {
        String reference = drafts.whole("Read yesterday");
        int read = details(reference).version();
        register.write(reference, read, new Outlook("Even better", ""), drafts.author());

        assertThatThrownBy(() -> submissions.submit(reference, read, true, drafts.author()))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.changes())
                                .extracting(change -> change.field())
                                .containsExactly("benefits"));
    }

    @Test
    void comesBackWithTheReasonAndGoesInAgain() {
        String reference = drafts.submitted("Sent back once");
        Actor secretary = people.holding("national-board/secretary");
        String opened = details(reference).caseReference();
        triage.pickUp(opened, secretary);
        triage.requestChanges(opened, "Say who pays after 2030.", secretary);

        ProgrammeDetails returned = details(reference);
        assertThat(returned.status()).isEqualTo(ProgrammeStatus.CHANGES_REQUESTED);
        assertThat(returned.reason()).isEqualTo("Say who pays after 2030.");
        assertThat(waitingFor(drafts.author()))
                .contains("programme.waiting.CHANGES_REQUESTED /programmes/" + reference + "/draft");

        register.write(reference, returned.version(), drafts.costs("100.00", "250.00"), drafts.author());
        submissions.submit(reference, details(reference).version(), true, drafts.author());

        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.SUBMITTED);
        assertThat(details(reference).caseReference()).isEqualTo(opened);
        assertThat(cases.details(opened).state()).isEqualTo(CaseState.IN_TRIAGE);
        assertThat(cases.details(opened).subject().shares()).containsEntry("kent", Money.of("116.67"));
    }

    @Test
    void isTakenBackTogetherWithItsCase() {
        String reference = drafts.submitted("Second thoughts");

        submissions.withdraw(reference, "The grant fell through.", drafts.author());

        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.WITHDRAWN);
        assertThat(details(reference).reason()).isEqualTo("The grant fell through.");
        assertThat(cases.details(details(reference).caseReference()).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void aDraftIsWithdrawnWithoutACase() {
        String reference = drafts.begun("Never mind");

        submissions.withdraw(reference, "Merged with another", drafts.author());

        assertThat(details(reference).status()).isEqualTo(ProgrammeStatus.WITHDRAWN);
    }

    @Test
    void theBaselineStaysWhateverIsForecast() {
        String reference = approved("Dearer than thought");

        course.reviseForecast(
                reference,
                details(reference).version(),
                drafts.costs("150.00", "250.00"),
                "Inflation",
                drafts.author());

        assertThat(details(reference).wholeLife()).isEqualTo(Money.of("400.00"));
        assertThat(directory.costLines(reference, 1))
                .isEqualTo(drafts.costs("100.00", "200.00").lines());
        assertThat(directory.costLines(reference, 2))
                .isEqualTo(drafts.costs("150.00", "250.00").lines());
        assertThat(details(reference).shares())
                .extracting(share -> share.share().plain())
                .containsExactly("133.34", "133.33", "133.33");
    }

    @Test
    void theDatabaseKeepsAFrozenPlanWhoeverAsks() {
        String reference = approved("Kept for ever");
        String plan = "(select c.id from cost_plan c join programme p on p.id = c.programme_id where p.reference = '"
                + reference + "')";

        for (String forgery : List.of(
                "update cost_line set amount = 1 where cost_plan_id = " + plan,
                "delete from cost_line where cost_plan_id = " + plan,
                "insert into cost_line select cost_plan_id, 99, financial_year, nature, activity, funding_source, '', 1"
                        + " from cost_line where ordinal = 0 and cost_plan_id = " + plan,
                "update cost_plan set frozen_at = null, kind = 'DRAFT' where id = " + plan)) {
            assertThatThrownBy(() -> jdbc.sql(forgery).update())
                    .as(forgery)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("kept as");
        }
    }

    @Test
    void isPausedResumedAndClosedWithReasons() {
        String reference = approved("A long road");

        course.pause(reference, details(reference).version(), "No staff", drafts.author());
        course.resume(reference, details(reference).version(), "Staff", drafts.author());
        course.changeStage(reference, details(reference).version(), Stage.FBC, "Treasury agreed", drafts.author());
        course.close(reference, details(reference).version(), "Done", drafts.author());

        assertThat(details(reference).history())
                .extracting(StatusChange::after)
                .containsExactly(
                        ProgrammeStatus.SUBMITTED,
                        ProgrammeStatus.APPROVED,
                        ProgrammeStatus.PAUSED,
                        ProgrammeStatus.APPROVED,
                        ProgrammeStatus.CLOSED);
        assertThatThrownBy(() -> course.close(reference, 0, " ", drafts.author()))
                .hasMessageContaining("REASON_IS_MISSING");
    }

    @Test
    void anotherForceKnowsOfNoDraft() {
        String reference = drafts.whole("Kent's own");
        Actor essex = people.holding("essex/chief-information-officer");

        assertThatThrownBy(() -> directory.details(reference, essex)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> register.write(reference, 99, new Outlook("x", ""), essex))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> submissions.submit(reference, 99, true, essex)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theForcesPolicingBodyReadsAndWritesButDoesNotSubmit() {
        String reference = drafts.whole("With the commissioner");
        Actor finance = people.holding("kent-policing-body/chief-finance-officer");

        ProgrammeDetails seen = directory.details(reference, finance);
        assertThat(seen.availableActions()).containsExactly(ProgrammeAct.WRITE);
        register.write(reference, seen.version(), new Outlook("Checked by finance", ""), finance);

        assertThatThrownBy(() -> submissions.submit(reference, seen.version(), true, finance))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSecretariatReadsWhatWasSentInAndTheBoardWhatIsBeforeIt() {
        String draft = drafts.whole("Not sent");
        String sent = drafts.submitted("Sent");
        Actor secretary = people.holding("national-board/secretary");
        Actor member = people.holding("national-board/member-01");

        assertThat(directory.find(draft, secretary)).isEmpty();
        assertThat(directory.find(sent, secretary)).isPresent();
        assertThat(directory.find(sent, member)).isEmpty();

        String opened = details(sent).caseReference();
        triage.pickUp(opened, secretary);
        triage.sendToBoard(opened, "Novel", secretary);
        assertThat(directory.find(sent, member)).isPresent();
        assertThat(directory.find(sent, people.holding("essex/chief-information-officer")))
                .isEmpty();
    }

    @Test
    void anAuditorReadsEverythingAndChangesNothing() {
        String reference = drafts.whole("Open to audit");
        Actor inspector = people.holding("hmicfrs/inspector");

        assertThat(directory.details(reference, inspector).availableActions()).isEmpty();
        assertThatThrownBy(() -> register.write(reference, 99, new Outlook("x", ""), inspector))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyActIsOnTheRecord() {
        String reference = drafts.submitted("Accountable");

        List<String> acts = jdbc.sql("select act from audit_entry where subject_reference = ? order by sequence")
                .param(reference)
                .query(String.class)
                .list();
        assertThat(acts).startsWith("ProgrammeProposed", "SectionWritten").contains("ProgrammeSubmitted");
    }

    /** The board's decision itself is proven in decision; here its news is enough. */
    private String approved(String title) {
        String reference = drafts.submitted(title);
        drafts.approve(reference);
        return reference;
    }

    private ProgrammeDetails details(String reference) {
        return directory.details(reference, drafts.author());
    }

    private List<String> waitingFor(Actor lead) {
        WaitingQuery asked = waiting.queryFor(lead);
        return jdbc.sql("select waits || ' ' || url from (" + asked.sql() + ") w")
                .params(asked.parameters())
                .query(String.class)
                .list();
    }
}
