package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.Mailbox;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class PeopleTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Autowired
    OrganisationDirectory organisation;

    @Test
    void areInvitedAppointedAndLeave() {
        MvcTestResult invited = administer("/people", "name", "Nia Newcomer", "email", "Nia@People.example");
        assertThat(invited).hasStatus3xxRedirection();
        String page = invited.getResponse().getRedirectedUrl();
        UUID person = UUID.fromString(page.substring("/people/".length()));
        assertThat(mail("nia@people.example", 1)).contains("/invitation/");

        assertThat(administer(
                        page + "/appointments",
                        "office",
                        "wiltshire/chief-information-officer",
                        "capacity",
                        "ACTING",
                        "fromDay",
                        "1",
                        "fromMonth",
                        "2",
                        "fromYear",
                        "2024",
                        "evidence",
                        "Letter of the chief constable"))
                .hasRedirectedUrl(page);
        assertThat(organisation.appointmentsOf(person)).hasSize(1);
        assertThat(see(page)).hasStatusOk().bodyText().contains("Nia Newcomer", "Wiltshire");
        assertThat(see("/people?search=nia%40people")).hasStatusOk().bodyText().contains("Nia Newcomer");

        assertThat(see(page + "/leaving")).hasStatusOk();
        assertThat(administer(page + "/leaving", "reason", "Retired")).hasRedirectedUrl(page);
        assertThat(register.details(person, Actor.PORTAL).ended()).isTrue();
        assertThat(organisation.appointmentsOf(person).get(0).term().toOn()).isNotNull();
        assertThat(administer(page + "/lock", "reason", "Too late")).hasStatus(422);
        assertThat(see(page)).hasStatusOk();
    }

    @Test
    void haveAnAddressOfTheirOwn() {
        people.newcomer("First", "same@people.example");

        assertThat(administer("/people", "name", "Second", "email", "SAME@people.example"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody already has", "Second");
        assertThat(administer("/people", "name", "", "email", "no address"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a name", "Enter an e-mail address like");
    }

    @Test
    void areAppointedWithAllThatIsMissingSaidAtOnce() {
        UUID person = people.newcomer("To appoint", "to-appoint@people.example");

        assertThat(administer(
                        "/people/" + person + "/appointments",
                        "office",
                        "",
                        "capacity",
                        "",
                        "fromDay",
                        "31",
                        "fromMonth",
                        "2",
                        "fromYear",
                        "2026",
                        "toDay",
                        "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Select an office", "Select the capacity", "First day must be", "Last day must be");
        assertThat(administer(
                        "/people/" + person + "/appointments",
                        "office",
                        "nowhere/nothing",
                        "capacity",
                        "SUBSTANTIVE",
                        "fromDay",
                        "1",
                        "fromMonth",
                        "2",
                        "fromYear",
                        "2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Select an office");
    }

    @Test
    void loseAnOfficeAfterItsLastDay() {
        UUID person = people.newcomer("To lose", "to-lose@people.example");
        UUID appointment = people.appoint(person, "cheshire/chief-information-officer", Capacity.ACTING);
        String end = "/people/" + person + "/appointments/" + appointment + "/end";

        assertThat(see(end)).hasStatusOk();
        assertThat(administer(end, "lastDay", "1", "lastMonth", "13", "lastYear", "2026", "reason", ""))
                .hasStatus(422);
        assertThat(administer(end, "lastDay", "1", "lastMonth", "3", "lastYear", "2026", "reason", "Moved"))
                .hasStatus3xxRedirection();
        assertThat(organisation.appointmentsOf(person).get(0).term().toOn()).isNotNull();
    }

    @Test
    void areKeptByAdministratorsOnly() {
        UUID person = people.newcomer("Kept", "kept@people.example");

        for (String page :
                new String[] {"/people", "/people/invitation", "/people/" + person, "/people/" + person + "/lock"}) {
            assertThat(mvc.get().uri(page).with(SignIn.as("national-board/secretary")))
                    .as(page)
                    .hasStatus(403);
        }
        assertThat(mvc.post()
                        .uri("/people/{id}/lock", person)
                        .param("reason", "Because")
                        .with(SignIn.as("national-board/secretary"))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(register.details(person, Actor.PORTAL).locked()).isFalse();
    }

    @Test
    void cannotLockThemselves() {
        Actor administrator = people.holding("portfolio-office/administrator");

        assertThat(administer("/people/" + administrator.personId() + "/lock", "reason", "Oops"))
                .hasStatus(422)
                .bodyText()
                .contains("You cannot do this to yourself");
    }

    private MvcTestResult see(String uri) {
        return mvc.get()
                .uri(java.net.URI.create(uri))
                .with(SignIn.as("portfolio-office/administrator"))
                .exchange();
    }

    private MvcTestResult administer(String uri, String... parameters) {
        var request = mvc.post().uri(uri);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.with(SignIn.as("portfolio-office/administrator"))
                .with(csrf())
                .exchange();
    }

    private String mail(String address, int number) {
        jobs.runDue();
        assertThat(Mailbox.textsTo(address)).hasSize(number);
        return Mailbox.textsTo(address).get(number - 1);
    }
}
