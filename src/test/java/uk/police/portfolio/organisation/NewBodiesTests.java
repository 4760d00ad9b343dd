package uk.police.portfolio.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Bodies that are new in a year that no other test asks about. */
@PortalTest
class NewBodiesTests {

    private static final LocalDate FIRST = LocalDate.of(2096, 4, 1);
    private static final String ADMINISTRATOR = "portfolio-office/administrator";

    @Autowired
    NewBodies bodies;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Timeline timeline;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aNewForceHasItsTwoSeatsFromItsFirstDay() {
        Actor by = people.holding(ADMINISTRATOR);
        bodies.establish(body("nb-mayor", BodyKind.POLICING_BODY), "Mayor of Wessex", "", by);
        bodies.establish(body("nb-wessex", BodyKind.FORCE), "Chief Constable of Wessex", "nb-mayor", by);

        assertThat(directory.seats(FIRST))
                .extracting(SeatFilling::seatCode)
                .contains("nb-wessex/policing-body", "nb-wessex/chief-officer");
        assertThat(directory.seats(FIRST.minusDays(1)))
                .extracting(SeatFilling::seatCode)
                .doesNotContain("nb-wessex/policing-body");
        assertThat(directory.officeOrSeat("nb-wessex/policing-body", FIRST))
                .hasValueSatisfying(office -> assertThat(office.title()).isEqualTo("Mayor of Wessex"));
        assertThat(timeline.of("nb-wessex")).extracting(AuditEntry::act).contains("BodyEstablished");
    }

    @Test
    void aForceWithoutPolicingBodyOrHeadIsRefusedAndLeavesNothing() {
        Actor by = people.holding(ADMINISTRATOR);
        refused("POLICING_BODY_NEEDED", body("nb-none", BodyKind.FORCE), "Chief Constable", "", by);
        refused("POLICING_BODY_NEEDED", body("nb-none", BodyKind.FORCE), "Chief Constable", "home-office", by);
        refused("HEAD_OFFICE_NEEDED", body("nb-none", BodyKind.FORCE), "", "kent-policing-body", by);
        refused("BODY_CODE_TAKEN", body("kent", BodyKind.FORCE), "Chief Constable", "kent-policing-body", by);

        assertThat(directory.body("nb-none")).isEmpty();
        Actor lead = people.holding("kent/chief-information-officer");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> bodies.establish(body("nb-none", BodyKind.BOARD), "", "", lead));
    }

    @Test
    void thePagesSayAllThatIsWrongAtOnceAndKeepWhatWasTyped() {
        assertThat(post("/bodies/new", "name", "Wessex Police", "code", "Wessex!", "fromDay", "31", "fromMonth", "2"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose what kind it is",
                        "A code is 2 to 60 small letters",
                        "Enter the law, order or decision",
                        "Enter the first day, with day, month and year",
                        "value=\"Wessex Police\"");
        assertThat(post(
                        "/bodies/kent/offices/new",
                        "title",
                        "Head of data",
                        "code",
                        "chief-constable",
                        "kind",
                        "PROGRAMME_MANAGER",
                        "fromDay",
                        "1",
                        "fromMonth",
                        "1",
                        "fromYear",
                        "2027"))
                .hasStatus(422)
                .bodyText()
                .contains("There is already an office with the code kent/chief-constable", "value=\"Head of data\"");
    }

    @Test
    void anAdministratorAddsABodyAndAnOfficeToIt() {
        assertThat(post(
                        "/bodies/new",
                        "kind",
                        "NATIONAL_BODY",
                        "name",
                        "National Centre of Policing",
                        "code",
                        "nb-centre",
                        "source",
                        "White paper 2026",
                        "fromDay",
                        "1",
                        "fromMonth",
                        "4",
                        "fromYear",
                        "2096"))
                .hasRedirectedUrl("/bodies/nb-centre");
        assertThat(post(
                        "/bodies/nb-centre/offices/new",
                        "title",
                        "Director",
                        "code",
                        "director",
                        "kind",
                        "NATIONAL_BODY_LEADER",
                        "fromDay",
                        "31",
                        "fromMonth",
                        "3",
                        "fromYear",
                        "2096"))
                .hasStatus(422)
                .bodyText()
                .contains("National Centre of Policing does not exist on 31 March 2096");
        assertThat(post(
                        "/bodies/nb-centre/offices/new",
                        "title",
                        "Director",
                        "code",
                        "director",
                        "kind",
                        "NATIONAL_BODY_LEADER",
                        "fromDay",
                        "1",
                        "fromMonth",
                        "4",
                        "fromYear",
                        "2096"))
                .hasRedirectedUrl("/bodies/nb-centre");
        assertThat(directory.office("nb-centre/director"))
                .hasValueSatisfying(office -> assertThat(office.kind()).isEqualTo(OfficeKind.NATIONAL_BODY_LEADER));
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).with(SignIn.as(people.holding(ADMINISTRATOR)));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void refused(String code, EstablishBody body, String head, String policingBody, Actor by) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> bodies.establish(body, head, policingBody, by))
                .satisfies(refused -> assertThat(refused.refusals())
                        .singleElement()
                        .satisfies(one -> assertThat(one.code()).isEqualTo(code)));
    }

    private static EstablishBody body(String code, BodyKind kind) {
        return new EstablishBody(code, "Body " + code, code, kind, "", "", "", "A test", FIRST);
    }
}
