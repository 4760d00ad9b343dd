package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.TestDatabase;

/** The rule for grants is changed here and put back, since no other test turns on it. */
@PortalTest
class VehicleRuleTests {

    private static final String RULE = "GRANT";

    @Autowired
    VehicleRules rules;

    @Autowired
    InstrumentImport imports;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private VehicleRule now() {
        return rules.versions(RULE).get(0);
    }

    private static ChangeVehicleRule givenBy(VehicleRule rule, List<String> givers, String reason) {
        return new ChangeVehicleRule(
                rule.code(),
                rule.version(),
                givers,
                rule.takers(),
                rule.ownOnly(),
                rule.coSigners(),
                rule.explanation(),
                rule.citation(),
                LocalDate.of(2099, 3, 31),
                reason);
    }

    private List<String> faults(String kind, String giver, String taker) {
        String row = "VR-0001,%s,For a rule,%s,%s,OWNERSHIP,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,"
                .formatted(kind, giver, taker);
        byte[] file = InstrumentFiles.of(row);
        return imports.preview(file, "Seen", people.holding("national-board/secretary")).faults().stream()
                .map(ImportFault::code)
                .toList();
    }

    @Test
    void changeIsANewVersionThatHoldsFromTheNextRefusalOn() {
        Actor administrator = people.holding("portfolio-office/administrator");
        VehicleRule before = now();
        assertThat(faults("GRANT_CONDITION", "kent/policing-body", "essex/chief-officer"))
                .isEmpty();

        rules.change(givenBy(before, List.of("SECRETARY_OF_STATE"), "Only the Home Office grants"), administrator);

        assertThat(faults("GRANT_CONDITION", "kent/policing-body", "essex/chief-officer"))
                .containsExactly("GIVER_IS_NOT_ALLOWED");
        assertThat(faults("GRANT_CONDITION", "home-office/home-secretary", "essex/chief-officer"))
                .isEmpty();
        assertThat(rules.versions(RULE).get(1).givers()).isEqualTo(before.givers());
        assertThat(now().reason()).isEqualTo("Only the Home Office grants");
        assertThat(now().changedInOffice()).contains("dministrator");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> rules.change(givenBy(before, List.of("ANY"), "It was read before"), administrator));
        rules.change(givenBy(now(), before.givers(), "As it was before"), administrator);
        assertThat(faults("GRANT_CONDITION", "kent/policing-body", "essex/chief-officer"))
                .isEmpty();
    }

    @Test
    void onlyAnAdministratorChangesARuleAndSaysWhy() {
        Actor administrator = people.holding("portfolio-office/administrator");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rules.change(
                        givenBy(now(), List.of("ANY"), "A reason that is long"),
                        people.holding("national-board/secretary")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> rules.change(givenBy(now(), List.of("KING"), "Short"), administrator))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .contains("VEHICLE_RULE_REASON", "VEHICLE_RULE_OFFICE"));
        for (String change : List.of("update vehicle_rule set citation = ''", "delete from vehicle_rule")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> TestDatabase.suite().owner().sql(change).update());
        }
    }

    @Test
    void consentIsToTheGiversOwnChiefAndASchemeForTheChiefsOwnPeople() {
        assertThat(faults("CONSENT_TO_CHIEF_OFFICER", "kent/policing-body", "kent/chief-officer"))
                .isEmpty();
        assertThat(faults("CONSENT_TO_CHIEF_OFFICER", "city-of-london/policing-body", "city-of-london/chief-officer"))
                .isEmpty();
        assertThat(faults("CONSENT_TO_CHIEF_OFFICER", "kent/policing-body", "essex/chief-officer"))
                .containsExactly("TAKER_IS_NOT_ITS_OWN");
        assertThat(faults("CHIEF_OFFICER_SCHEME", "kent/chief-officer", "kent/deputy-chief-constable"))
                .isEmpty();
        assertThat(faults("CHIEF_OFFICER_SCHEME", "kent/chief-officer", "essex/deputy-chief-constable"))
                .containsExactly("TAKER_IS_NOT_ITS_OWN");
    }

    @Test
    void pageShowsEveryVersionAndTheFormSaysWhatIsMissing() {
        assertThat(mvc.get().uri("/authority/rules/COLLABORATION").with(SignIn.as("kent-policing-body/commissioner")))
                .hasStatusOk()
                .bodyText()
                .contains("need legal sign-off", "Police Act 1996 s.22A", "Version 1");
        assertThat(mvc.get()
                        .uri("/authority/rules/COLLABORATION/change")
                        .with(SignIn.as("portfolio-office/administrator")))
                .hasStatusOk()
                .bodyText()
                .contains("Who may give it", "Chief officer");
        assertThat(mvc.post()
                        .uri("/authority/rules/COLLABORATION/change")
                        .param("reviewDay", "31")
                        .param("reviewMonth", "2")
                        .param("reviewYear", "2030")
                        .with(SignIn.as("portfolio-office/administrator"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a real date");
    }
}
