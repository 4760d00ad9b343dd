package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** What signing in leaves on the record, and what it doesn't. */
@PortalTest
class SignInRecordTests {

    private static final String AUDITOR = "hmicfrs/inspector";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Autowired
    JdbcClient jdbc;

    @Test
    void saysWhoCameInAndWhoLeftAndInWhichOffice() {
        UUID person = people.newcomer("Comes and goes", "comes-and-goes@record.example");
        people.appoint(person, "norfolk/chief-information-officer", Capacity.ACTING);
        Cookie session = session(signIn("comes-and-goes@record.example", people.password(), "10.1.0.1"));

        assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf())).hasRedirectedUrl("/sign-in?signed-out");

        assertThat(entriesBy(person))
                .extracting(entry -> entry.get("act"), entry -> entry.get("office_code"))
                .containsExactly(
                        tuple("PersonSignedIn", "norfolk/chief-information-officer"),
                        tuple("PersonSignedOut", "norfolk/chief-information-officer"));
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(person.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void saysWhichOfficeWasChosenAndWhichBefore() {
        UUID person = people.newcomer("Chooses", "chooses@record.example");
        people.appoint(person, "norfolk/chief-finance-officer", Capacity.ACTING);
        people.appoint(person, "suffolk/chief-finance-officer", Capacity.ACTING);
        Cookie session = session(signIn("chooses@record.example", people.password(), "10.1.0.2"));

        session = session(choose(session, "norfolk/chief-finance-officer"));
        choose(session, "suffolk/chief-finance-officer");

        assertThat(entriesBy(person))
                .extracting(entry -> entry.get("act"), entry -> entry.get("office_code"))
                .containsExactly(
                        tuple("PersonSignedIn", "oneself"),
                        tuple("OfficeChosen", "norfolk/chief-finance-officer"),
                        tuple("OfficeChosen", "suffolk/chief-finance-officer"));
        assertThat(entriesBy(person).get(2).get("changes").toString()).contains("Norfolk", "Suffolk");
    }

    @Test
    void saysWhoseAccountWasTriedAndNotBySomebodyKnown() {
        UUID person = people.newcomer("Guessed at", "guessed-at@record.example");
        for (int i = 0; i < 10; i++) {
            signIn("Guessed-At@record.example", "a wrong guess at it", "10.1.0.3");
        }

        List<Map<String, Object>> entries = entriesAbout(person.toString());
        assertThat(entries).extracting(entry -> entry.get("act")).contains("SignInFailed", "SignInThrottled");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.get("person_id")).isEqualTo(new UUID(0, 0));
            assertThat(entry.toString()).doesNotContain("a wrong guess", "guessed-at@", "10.1.0.3");
        });
        assertThat(mvc.get().uri("/record?person=Guessed at").with(SignIn.as(AUDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Sign in failed", "Sign in throttled", "Somebody unknown", "Guessed at")
                .doesNotContain(person.toString());
    }

    @Test
    void saysNothingOfWhatWasTypedWhereNobodyHasTheAddress() {
        long before = nobodys();

        signIn("typed-by-mistake@record.example", "a password in clear", "10.1.0.4");

        assertThat(nobodys()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from audit_entry e where e::text ilike '%typed-by-mistake%'"
                                + " or e::text ilike '%a password in clear%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotFloodedByGuessesFromManyPlaces() {
        UUID person = people.newcomer("Flooded", "flooded@record.example");

        for (int i = 0; i < 120; i++) {
            signIn("flooded@record.example", "wrong", "10.2.0." + i);
        }

        assertThat(entriesAbout(person.toString()))
                .as("ten that were compared and ten that had to wait")
                .hasSizeLessThanOrEqualTo(20)
                .hasSizeGreaterThan(8);
    }

    private List<Map<String, Object>> entriesBy(UUID person) {
        return jdbc.sql("select * from audit_entry where person_id = ? order by sequence")
                .param(person)
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> entriesAbout(String reference) {
        return jdbc.sql(
                        "select * from audit_entry where subject_reference = ? and act like 'SignIn%' order by sequence")
                .param(reference)
                .query()
                .listOfRows();
    }

    private long nobodys() {
        return jdbc.sql("select count(*) from audit_entry where subject_kind = 'sign-in'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult choose(Cookie session, String office) {
        return mvc.post()
                .uri("/acting-office")
                .param("office", people.officeOf(office).toString())
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getCookie("portfolio");
    }

    private MvcTestResult signIn(String email, String password, String address) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
