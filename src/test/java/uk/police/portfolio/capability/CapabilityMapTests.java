package uk.police.portfolio.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.EstablishBody;
import uk.police.portfolio.organisation.NewBodies;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class CapabilityMapTests {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    @Autowired
    CapabilityMap map;

    @Autowired
    ReferenceCapabilities loader;

    @Autowired
    NewBodies bodies;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void shipsNineFamiliesAndProposesAnOwnerForEveryForce() {
        assertThat(map.capabilities()).hasSize(9);
        assertThat(map.capability("CAP-RADIO").orElseThrow().proposed()).isEqualTo(OwnerModel.CENTRAL);
        assertThat(map.owners("CAP-RADIO", START))
                // Other tests found new forces.
                .hasSizeGreaterThanOrEqualTo(43)
                .allMatch(owner -> owner.model() == OwnerModel.CENTRAL && !owner.isDecided());
    }

    @Test
    void loadsNothingTwice() throws Exception {
        loader.run(new DefaultApplicationArguments());
        int before = map.parents().size();
        int owners = map.history("CAP-CAD").size();

        loader.run(new DefaultApplicationArguments());

        assertThat(map.parents()).hasSize(before);
        assertThat(map.history("CAP-CAD")).hasSize(owners);
    }

    @Test
    void aDecisionHoldsForTheForcesThatItNamesAndKeepsTheHistory() {
        int forces = map.owners("CAP-RESPONSE", START).size();
        assign(
                "CAP-RESPONSE",
                List.of("kent", "essex"),
                Ownership.central("police-digital-service"),
                "DEC-9001",
                START);

        assertThat(map.owners("CAP-RESPONSE", START.minusDays(1)))
                .noneMatch(owner -> owner.model() == OwnerModel.CENTRAL);
        assertThat(map.owners("CAP-RESPONSE", START).stream().filter(owner -> owner.model() == OwnerModel.CENTRAL))
                .extracting(ForceOwner::forceCode)
                .containsExactlyInAnyOrder("kent", "essex");
        assertThat(map.owners("CAP-RESPONSE", START)).hasSize(forces);
    }

    @Test
    void aLaterDecisionSupersedesForcesItNamesWhateverItsDate() {
        ResponsibilityGrid grid = new ResponsibilityGrid(60, 100, 100, 0, 50, 0);
        assign("CAP-INVEST", List.of("kent", "essex"), Ownership.central("police-digital-service"), "DEC-9002", START);
        assign("CAP-INVEST", List.of("kent"), Ownership.hybrid("home-office", grid), "DEC-9003", START.minusMonths(2));

        ForceOwner kent = in("kent", map.owners("CAP-INVEST", START));
        assertThat(kent.grid()).isEqualTo(grid);
        assertThat(kent.decisionReference()).isEqualTo("DEC-9003");
        assertThat(in("essex", map.owners("CAP-INVEST", START)).decisionReference())
                .isEqualTo("DEC-9002");
    }

    @Test
    void ofDecisionsAtTheSameMomentTheLastHoldsAndTheOthersStayInTheHistory() throws Exception {
        List<String> decisions =
                IntStream.range(0, 8).mapToObj(number -> "DEC-91" + number).toList();

        List<String> told = AtOnce.told(decisions.stream()
                .map(decision -> (Runnable)
                        () -> assign("CAP-PERF", List.of("kent", "essex"), Ownership.forceLed(), decision, START))
                .toArray(Runnable[]::new));

        assertThat(told).containsOnly(AtOnce.DONE);
        assertThat(map.owners("CAP-PERF", START).stream().filter(ForceOwner::isDecided))
                .extracting(ForceOwner::forceCode)
                .containsExactlyInAnyOrder("kent", "essex");
        assertThat(database.sql("""
                        select count(*) from capability_owner o join capability c on c.id = o.capability_id
                         where c.code = 'CAP-PERF' and o.decision_reference in (:decisions)
                        """)
                        .param("decisions", decisions)
                        .query(Long.class)
                        .single())
                .isEqualTo(16);
    }

    @Test
    void aNewForceHasProposedOwnersFromItsFirstDay() {
        LocalDate first = LocalDate.of(2093, 4, 1);
        Actor by = people.holding("portfolio-office/administrator");
        bodies.establish(body("cm-mayor", BodyKind.POLICING_BODY, first), "Mayor of Mercia", "", by);
        bodies.establish(body("cm-mercia", BodyKind.FORCE, first), "Chief Constable of Mercia", "cm-mayor", by);

        assertThat(in("cm-mercia", map.owners("CAP-RADIO", first)).model()).isEqualTo(OwnerModel.CENTRAL);
        assertThat(map.owners("CAP-RADIO", first.minusDays(1)))
                .extracting(ForceOwner::forceCode)
                .doesNotContain("cm-mercia");
    }

    @Test
    void aFamilyHasNoOwner() {
        assertThatThrownBy(() -> assign("FAM-DATA", List.of("kent"), Ownership.forceLed(), "DEC-9004", START))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("FAMILY_HAS_NO_OWNER");
    }

    private void assign(String capability, List<String> forces, Ownership owner, String decision, LocalDate from) {
        map.assign(new AssignOwner(capability, forces, owner, decision, from), Actor.PORTAL);
    }

    private static EstablishBody body(String code, BodyKind kind, LocalDate first) {
        return new EstablishBody(code, code, code, kind, "", "", "", "", first);
    }

    private static ForceOwner in(String force, List<ForceOwner> owners) {
        return owners.stream()
                .filter(owner -> owner.forceCode().equals(force))
                .findFirst()
                .orElseThrow();
    }
}
