package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class SignatureTrackerTests {

    private static final String ROW =
            "TR-0001,COLLABORATION_AGREEMENT,For the tracker,hertfordshire/policing-body;hertfordshire/chief-officer;dyfed-powys/chief-officer,"
                    + "national-board,INNOVATION_AWARD,CAP-ANPR,,,,,2026-01-01,,,,,,no,,CONTINUES,hertfordshire/policing-body@2026-01-05";
    private static final String PAGE = "/authority/instruments/TR-0001/signatures";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstrumentImport imports;

    @Autowired
    SignatureReminders reminders;

    @Autowired
    AuthorityRegister register;

    @Autowired
    InstrumentDirectory directory;

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private Actor secretary;

    @BeforeEach
    void register() {
        byte[] file = InstrumentFiles.of(ROW);
        assertThat(imports.apply("tracker.csv", file, "Seen", Actor.PORTAL).faults())
                .isEmpty();
        secretary = people.holding("national-board/secretary");
    }

    private MvcTestResult page(String address, String office) {
        return mvc.get().uri(address).with(SignIn.as(office)).exchange();
    }

    @Test
    void showsWhoHasSignedAndWhoHasNotByRegionOrForceAndAsAFile() {
        assertThat(page(PAGE, "hmicfrs/inspector"))
                .hasStatusOk()
                .bodyText()
                .contains("Signed by", "of 3", "Hertfordshire Constabulary: policing body", "5 Jan", "Group by force")
                .doesNotContain("Remind all");
        assertThat(page(PAGE + "?show=missing&by=force", "national-board/secretary"))
                .hasStatusOk()
                .bodyText()
                .contains("Dyfed-Powys Police", "Remind all", "Not signed")
                .doesNotContain("Hertfordshire Constabulary: policing body");
        assertThat(page(PAGE + ".csv", "hmicfrs/inspector"))
                .hasStatusOk()
                .bodyText()
                .contains("hertfordshire/policing-body", "2026-01-05");
    }

    @Test
    void secretariatRemindsEachGiverAtMostOnceADayAndHomeSaysSo() {
        Actor chief = people.holding("dyfed-powys/chief-constable");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reminders.remind("TR-0001", List.of(), chief));
        refused("NOBODY_IS_WAITED_FOR", List.of("hertfordshire/policing-body"));
        assertThat(reminders.remind("TR-0001", List.of("dyfed-powys/chief-officer"), secretary))
                .isEqualTo(1);
        assertThat(reminders.remind("TR-0001", List.of(), secretary)).isEqualTo(1);
        refused("REMINDED_TODAY", List.of());
        jobs.runDue();
        assertThat(messagesTo(chief))
                .as("told once, of the reminder that named it")
                .isEqualTo(1);

        assertThat(page("/", "dyfed-powys/chief-constable"))
                .bodyText()
                .contains("Instruments to sign, of which you were reminded", "For the tracker");
        assertThat(page("/record?subject=TR-0001", "hmicfrs/inspector")).hasStatusOk();
        clock.advance(Duration.ofDays(1));
        assertThat(mvc.post()
                        .uri("/authority/instruments/TR-0001/reminders")
                        .param("giver", "dyfed-powys/chief-officer")
                        .with(SignIn.as("national-board/secretary"))
                        .with(csrf()))
                .hasRedirectedUrl(PAGE + "?show=missing");
    }

    private int messagesTo(Actor signatory) {
        return jdbc.sql(
                        "select count(*) from message where person_id = ? and kind = 'signature-reminder' and url like '%TR-0001'")
                .param(signatory.personId())
                .query(Integer.class)
                .single();
    }

    private void refused(String code, List<String> givers) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reminders.remind("TR-0001", givers, secretary))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(each -> each.code())
                        .containsExactly(code));
    }

    @Test
    void signatureRecordedFromPaperIsWithdrawnByItsOwnOfficeOnly() {
        byte[] file = InstrumentFiles.of(ROW.replace("TR-0001", "TR-0002"));
        imports.apply("tracker.csv", file, "Seen", Actor.PORTAL);
        Actor commissioner = people.holding("hertfordshire-policing-body/commissioner");
        Actor chief = people.holding("hertfordshire/chief-constable");
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> register.withdraw("TR-0002", today, "Not mine", chief));
        assertThat(directory.openTo(directory.find("TR-0002").orElseThrow(), commissioner))
                .contains(InstrumentAct.SIGNATURE_WITHDRAWN)
                .doesNotContain(InstrumentAct.INSTRUMENT_SIGNED, InstrumentAct.INSTRUMENT_REVOKED);

        register.withdraw("TR-0002", today, "No longer", commissioner);

        assertThat(directory.givers(directory.find("TR-0002").orElseThrow())).noneMatch(GiverDetails::hasSigned);
        assertThat(directory.openTo(directory.find("TR-0002").orElseThrow(), commissioner))
                .contains(InstrumentAct.INSTRUMENT_SIGNED);
    }
}
