package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.authority.coverage.CoverageStatus;
import uk.police.portfolio.authority.succession.SuccessionPicture;
import uk.police.portfolio.authority.succession.SuccessionPicture.Compared;
import uk.police.portfolio.authority.succession.SuccessionPlan;
import uk.police.portfolio.authority.succession.SuccessionPlan.Act;
import uk.police.portfolio.authority.succession.SuccessionPlan.Step;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.EstablishBody;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Plans for the shipped offices are rehearsed or undone, so that the forty-three stay as they are for other tests. */
@PortalTest
class SuccessionTests {

    private static final LocalDate LAST = LocalDate.of(2028, 5, 7);
    private static final String AGREEMENT = "SUCC-0001";
    private static final String REASON = "The offices end by law";

    @Autowired
    Succession succession;

    @Autowired
    OrganisationRegister organisation;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    InstrumentImport imports;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void agreement() {
        List<String> seats = directory.territorialForces(LAST).stream()
                .flatMap(force -> List.of(force.code() + "/policing-body", force.code() + "/chief-officer").stream())
                .toList();
        String signed = seats.stream().map(seat -> seat + "@2026-01-05").collect(Collectors.joining(";"));
        String row = AGREEMENT + ",COLLABORATION_AGREEMENT,For succession," + String.join(";", seats)
                + ",hmicfrs/inspector,STANDARD_ADOPTION,ALL,,,,,2026-01-01,2032-12-31,,,,,no,,CONTINUES," + signed;
        byte[] file = InstrumentFiles.of(row + "\n");
        assertThat(imports.apply("succession.csv", file, "Seen", Actor.PORTAL).faults())
                .isEmpty();
        speaks(true);
    }

    /** A draft speaks for nobody: it must not come nearer than what other tests ask about. */
    @AfterEach
    void withdrawn() {
        speaks(false);
    }

    private void speaks(boolean does) {
        jdbc.sql("""
                        with next as (update register_revision set number = number + 1 returning number)
                        update instrument set draft = ?, revision = (select number from next) where reference = ?
                        """).params(!does, AGREEMENT).update();
    }

    private List<String> commissioners() {
        return directory.offices().stream()
                .filter(office -> office.kind() == OfficeKind.POLICING_BODY_HOLDER
                        && office.code().endsWith("-policing-body/commissioner")
                        && office.existence().toOn() == null)
                .map(office -> office.code())
                .toList();
    }

    private List<SeatFilling> seatsOfForces(LocalDate on) {
        List<String> forces = directory.territorialForces(on).stream()
                .map(force -> force.code())
                .toList();
        return directory.seats(on).stream()
                .filter(seat -> forces.contains(seat.forceCode()))
                .toList();
    }

    private static Compared ours(SuccessionPicture picture) {
        return picture.questions().stream()
                .filter(question -> question.instrument().equals(AGREEMENT))
                .findFirst()
                .orElseThrow();
    }

    private static SuccessionPlan plan(List<Step> steps) {
        return new SuccessionPlan(LAST, steps, REASON);
    }

    @Test
    void endOfThirtySevenCommissionersLeavesSixForcesUntilSuccessorsAreMapped() {
        List<String> offices = commissioners();
        assertThat(offices).hasSize(37);
        List<Step> ends = offices.stream()
                .map(code -> new Step(Act.END_OFFICE, code, null))
                .toList();

        Compared without = ours(succession.rehearse(plan(ends), Actor.PORTAL));
        assertThat(without.before().forcesPercent()).hasToString("100.0%");
        assertThat(without.after().count(CoverageStatus.COVERED)).isEqualTo(6);
        assertThat(without.after().forcesPercent()).hasToString("14.0%");
        assertThat(without.lost()).hasSize(37).contains("kent");

        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            succession.carryOut(plan(ends), Actor.PORTAL);
            List<Step> mapped = new ArrayList<>();
            offices.subList(0, 31).forEach(code -> mapped.add(new Step(Act.NAME_SUCCESSOR, code, mayorFor(code))));
            succession.carryOut(plan(mapped), Actor.PORTAL);
            assertThat(seatsOfForces(LAST.plusDays(1))).hasSize(86 - 6);
            assertThat(seatsOfForces(LAST)).hasSize(86);
        });
    }

    @Test
    void thirtyOneMappedToMayorsMakeItThirtySevenOfFortyThree() {
        List<String> offices = commissioners();
        List<Step> steps = new ArrayList<>();
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            String mayor = mayorFor("several");
            offices.subList(0, 31).forEach(code -> steps.add(new Step(Act.END_OFFICE, code, mayor)));
            offices.subList(31, 37).forEach(code -> steps.add(new Step(Act.END_OFFICE, code, null)));
            succession.carryOut(plan(steps), Actor.PORTAL);
            assertThat(directory.seats(LAST.plusDays(1)).stream()
                            .filter(filling -> filling.officeCode().equals(mayor)))
                    .hasSize(31);
            // A rehearsal has a transaction of its own, which sees nothing of this one.
            assertThat(directory.office(offices.get(0)).orElseThrow().successorCode())
                    .isEqualTo(mayor);
        });
        String greaterManchester = "greater-manchester-policing-body/mayor";
        List<Step> toOneMayor = steps.stream()
                .map(step -> new Step(step.act(), step.code(), step.successor() == null ? null : greaterManchester))
                .toList();

        SuccessionPicture picture = succession.rehearse(plan(toOneMayor), Actor.PORTAL);

        assertThat(picture.vacant()).isEqualTo(6);
        assertThat(ours(picture).after().count(CoverageStatus.COVERED)).isEqualTo(37);
        assertThat(ours(picture).after().forcesPercent()).hasToString("86.0%");
        assertThat(commissioners())
                .as("a rehearsal leaves everything as it was")
                .hasSize(37);
    }

    @Test
    void mergedForceIsCoveredWhereBothItsPredecessorsWere() {
        List<Step> merger = List.of(
                new Step(Act.END_BODY, "norfolk", "suffolk"),
                new Step(Act.END_OFFICE, "norfolk-policing-body/commissioner", "suffolk-policing-body/commissioner"));

        Compared merged = ours(succession.rehearse(plan(merger), Actor.PORTAL));

        assertThat(merged.before().forces()).hasSize(43);
        assertThat(merged.after().forces()).hasSize(42);
        assertThat(merged.after().forcesPercent()).hasToString("100.0%");
    }

    @Test
    void planIsRefusedWithEveryReasonAndDoesNothing() {
        SuccessionPlan plan = plan(List.of(
                new Step(Act.END_OFFICE, "kent-policing-body/commissioner", "kent/chief-constable"),
                new Step(Act.END_OFFICE, "essex-policing-body/commissioner", "nowhere/mayor"),
                new Step(Act.NAME_SUCCESSOR, "surrey-policing-body/commissioner", "kent-policing-body/commissioner")));

        assertThatThrownBy(() -> succession.carryOut(plan, Actor.PORTAL))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting("code")
                                .containsExactly(
                                        "SUCCESSOR_OF_ANOTHER_KIND", "SUCCESSOR_UNKNOWN", "OFFICE_HAS_NOT_ENDED"));
        assertThat(commissioners()).hasSize(37);
    }

    @Test
    void onlyAnAdministratorEndsAnything() {
        SuccessionPlan plan = plan(List.of(new Step(Act.END_OFFICE, "kent-policing-body/commissioner", null)));

        assertThatThrownBy(() -> succession.carryOut(plan, people.holding("national-board/secretary")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void administratorSeesCoverageBeforeAndAfterAndThenEndsTheOffice() {
        String office = policingBody() + "/commissioner";
        assertThat(mvc.get()
                        .uri("/authority/succession")
                        .with(SignIn.as("portfolio-office/administrator"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("kent-policing-body/commissioner");
        assertThat(post("/authority/succession/check", office, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a real last day");
        assertThat(post("/authority/succession/check", office, "2028"))
                .hasStatusOk()
                .bodyText()
                .contains("8 May 2028", AGREEMENT, "100.0%");
        assertThat(directory.office(office).orElseThrow().existence().toOn()).isNull();
        assertThat(post("/authority/succession", office, "2028")).hasStatus3xxRedirection();
        assertThat(directory.office(office).orElseThrow().existence().toOn()).isEqualTo(LAST);
    }

    private MvcTestResult post(String path, String office, String year) {
        return mvc.post()
                .uri(path)
                .with(SignIn.as("portfolio-office/administrator"))
                .with(csrf())
                .param("lastDayDay", "7")
                .param("lastDayMonth", "5")
                .param("lastDayYear", year)
                .param("reason", REASON)
                .param("rows[0].act", "END_OFFICE")
                .param("rows[0].code", office)
                .param("rows[0].chosen", "yes")
                .exchange();
    }

    private String mayorFor(String office) {
        String body = policingBody();
        organisation.establishOffice(
                body, "mayor", "Mayor for " + office, OfficeKind.POLICING_BODY_HOLDER, LAST.plusDays(1), Actor.PORTAL);
        return body + "/mayor";
    }

    private String policingBody() {
        String code = "test-" + UUID.randomUUID().toString().substring(0, 8);
        LocalDate first = LocalDate.of(2020, 1, 1);
        organisation.establish(
                new EstablishBody(code, code, code, BodyKind.POLICING_BODY, "", "", "", "", first), Actor.PORTAL);
        organisation.establishOffice(code, "commissioner", code, OfficeKind.POLICING_BODY_HOLDER, first, Actor.PORTAL);
        return code;
    }
}
