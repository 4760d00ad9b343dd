package uk.police.portfolio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.EstablishBody;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

/** The actor that a verb is given decides, with or without anybody signed in: jobs and the sample have no session. */
@PortalTest
class MethodSecurityTests {

    @Autowired
    OrganisationRegister organisation;

    @Autowired
    PeopleRegister people;

    @Autowired
    People holders;

    @BeforeEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsThePortalActWithoutASession() {
        assertThatCode(() -> organisation.establish(body("portal-made"), Actor.PORTAL))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAVerbToAnOfficeThatHasNotTheRole() {
        Actor forceLead = holders.holding("kent/chief-information-officer");

        assertThatThrownBy(() -> organisation.establish(body("force-made"), forceLead))
                .isInstanceOf(AccessDeniedException.class);
        UUID anybody = holders.newcomer("Not to be locked", "not-to-be-locked@test.example");
        assertThatThrownBy(() -> people.lock(anybody, "No reason", forceLead))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.details(anybody, Actor.PORTAL).locked()).isFalse();
    }

    @Test
    void allowsAVerbToAnOfficeThatHasTheRole() {
        Actor administrator = holders.holding("portfolio-office/administrator");

        assertThatCode(() -> organisation.establish(body("administrator-made"), administrator))
                .doesNotThrowAnyException();
    }

    private static EstablishBody body(String code) {
        return new EstablishBody(
                code, code, code, BodyKind.NATIONAL_BODY, "", "", "", "a test", LocalDate.of(2026, 1, 1));
    }
}
