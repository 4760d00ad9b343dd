package uk.police.portfolio.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class OrganisationRegisterTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    OrganisationRegister register;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    People people;

    @Test
    void shipsFortyThreeForcesWithTwoSeatsEach() {
        List<String> shipped = directory.territorialForces(LocalDate.of(2013, 1, 1)).stream()
                .map(ForceDetails::code)
                .toList();
        assertThat(shipped).hasSize(43).contains("kent", "metropolitan", "city-of-london");
        assertThat(directory.seats(LocalDate.of(2013, 1, 1)))
                .hasSize(86)
                .extracting(SeatFilling::seatCode)
                .contains("kent/policing-body", "kent/chief-officer");
        assertThat(directory.bodies(EnumSet.of(BodyKind.NON_TERRITORIAL_FORCE)))
                .extracting(BodyDetails::code)
                .contains("btp", "nca", "mdp", "cnc");
    }

    @Test
    void thirtySevenPolicingBodiesAreCommissioners() {
        assertThat(directory.offices().stream()
                        .filter(office -> office.kind() == OfficeKind.POLICING_BODY_HOLDER
                                && office.code().endsWith("-policing-body/commissioner"))
                        .filter(office -> office.existence().fromOn().equals(ReferenceBodies.FIRST_DAY)))
                .hasSize(37);
    }

    @Test
    void nobodyKnowsAForceBeforeTheFirstDay() {
        assertThat(directory.territorialForces(ReferenceBodies.FIRST_DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void everyForceHasTheFiguresThatCostsAreSharedBy() {
        assertThat(directory.territorialForces(LocalDate.of(2013, 1, 1))).allSatisfy(force -> {
            assertThat(force.officers()).isPositive();
            assertThat(force.population()).isPositive();
        });
        assertThat(directory.territorialForces(LocalDate.of(2013, 1, 1)).stream()
                        .map(ForceDetails::officers)
                        .reduce(BigDecimal::add))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("124784.0"));
    }

    @Test
    void oneOfficeHasOneHolderInOneCapacityAtATime() {
        String force = force();
        String office = office(force, "chief-constable", OfficeKind.CHIEF_OFFICER);
        appoint(office, Capacity.SUBSTANTIVE, TODAY, TODAY.plusDays(10), "");
        assertThatThrownBy(() -> appoint(office, Capacity.SUBSTANTIVE, TODAY.plusDays(10), null, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting("code")
                                .containsExactly("APPOINTMENT_OVERLAPS"));
        assertThatThrownBy(() -> appoint(office, Capacity.ACTING, TODAY, null, ""))
                .hasMessageContaining("APPOINTMENT_NEEDS_EVIDENCE");
        appoint(office, Capacity.ACTING, TODAY, null, "Letter of 20 November 2026");
        appoint(office, Capacity.SUBSTANTIVE, TODAY.plusDays(11), null, "");
    }

    @Test
    void aSuccessorFillsTheSeatFromTheNextDay() {
        String force = force();
        String commissioner = office(force, "commissioner", OfficeKind.POLICING_BODY_HOLDER);
        String mayor = office(force, "mayor", OfficeKind.POLICING_BODY_HOLDER);
        register.fillSeat(force, SeatKind.POLICING_BODY, commissioner, TODAY, administrator());
        LocalDate last = LocalDate.of(2028, 5, 7);
        register.endOffice(commissioner, last, null, "The office ends", administrator());
        assertThat(directory.officeOrSeat(force + "/policing-body", last))
                .hasValueSatisfying(office -> assertThat(office.code()).isEqualTo(commissioner));
        assertThat(directory.officeOrSeat(force + "/policing-body", last.plusDays(1)))
                .isEmpty();
        register.mapSuccessor(commissioner, mayor, "The mayor takes over", administrator());
        assertThat(directory.officeOrSeat(force + "/policing-body", last.plusDays(1)))
                .hasValueSatisfying(office -> assertThat(office.code()).isEqualTo(mayor));
        assertThat(directory.seatHistory(directory.body(force).orElseThrow().id()).stream()
                        .map(SeatFilling::officeCode)
                        .collect(Collectors.toList()))
                .containsExactly(commissioner, mayor);
    }

    @Test
    void aFilledSeatIsNotFilledTwice() {
        String force = force();
        String first = office(force, "first", OfficeKind.CHIEF_OFFICER);
        String second = office(force, "second", OfficeKind.CHIEF_OFFICER);
        register.fillSeat(force, SeatKind.CHIEF_OFFICER, first, TODAY, administrator());
        assertThatThrownBy(() ->
                        register.fillSeat(force, SeatKind.CHIEF_OFFICER, second, TODAY.plusYears(1), administrator()))
                .hasMessageContaining("SEAT_IS_FILLED");
    }

    @Test
    void onlyAnAdministratorChangesBodiesOfficesAndHolders() {
        Actor lead = actor(Role.FORCE_LEAD);
        assertThatThrownBy(() -> register.endOffice("kent/chief-constable", TODAY, null, "No reason", lead))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void appoint(String office, Capacity capacity, LocalDate from, LocalDate to, String evidence) {
        UUID person = people.newcomer("Sam Example", UUID.randomUUID() + "@test.example");
        register.appoint(
                new AppointHolder(office, person, "Sam Example", capacity, from, to, evidence), administrator());
    }

    /** A non-territorial body of the test's own, so that the shipped forty-three stay as they are. */
    private String force() {
        String code = "test-" + UUID.randomUUID().toString().substring(0, 8);
        register.establish(
                new EstablishBody(
                        code, code, code, BodyKind.NON_TERRITORIAL_FORCE, "", "", "", "", ReferenceBodies.FIRST_DAY),
                administrator());
        return code;
    }

    private String office(String body, String slug, OfficeKind kind) {
        register.establishOffice(body, slug, slug, kind, ReferenceBodies.FIRST_DAY, administrator());
        return body + "/" + slug;
    }

    private static Actor administrator() {
        return actor(Role.ADMINISTRATOR);
    }

    private static Actor actor(Role role) {
        UUID id = Aggregate.newId();
        return new Actor(
                id,
                "Alex Example",
                id,
                "portfolio-office/administrator",
                "Administrator",
                id,
                "portfolio-office",
                "Portfolio office",
                Set.of(role));
    }
}
