package uk.police.portfolio.decision.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.ForceCoverage;
import uk.police.portfolio.authority.coverage.MissReason;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.ForceOwner;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.ForceStanding;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class BindingTests {

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    BoardVotes votes;

    @Autowired
    Bindings bindings;

    @Autowired
    Ratifications ratifications;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    DecisionCourse course;

    @Autowired
    CapabilityMap map;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    Clock clock;

    @Autowired
    People people;

    private final Agreements agreements = new Agreements();

    /** £120.00m over 43 forces: 38 policing bodies and 40 chief officers have signed, 36 forces by both. */
    @Test
    void bindsOnlyForcesWithBothSeatsAndAsksExactlyTheMissingOnes() {
        Map<String, Money> shares = national("AGR-NATIONAL", "CAP-ANALYSIS");
        String reference = decided.voting("CAP-ANALYSIS", shares);
        BindingPreview preview = votes.wouldBind(cases.details(reference));
        decided.close(reference);

        CaseDetails taken = cases.details(reference);
        BindingDetails binding = bindings.of(taken).orElseThrow();
        CoverageAnswer frozen = binding.answer();
        assertThat(frozen).isEqualTo(preview.answer());
        assertThat(binding.reach().bound()).hasSize(36);
        assertThat(binding.reach().reserved()).hasSize(7);
        assertThat(frozen.coveredSpend()).isEqualTo(Money.of("99000000.00"));
        assertThat(frozen.totalSpend()).isEqualTo(Money.of("120000000.00"));
        assertThat(frozen.spendPercent()).hasToString("82.5%");
        assertThat(frozen.coveredSeats()).isEqualTo(78);
        assertThat(ratifications.outcomes(taken).stream().flatMap(force -> force.ratifications().stream()))
                .hasSize(8);
        assertThat(agreements.drawnFor(reference)).hasSize(72);

        agreements.revoke("AGR-NATIONAL");
        assertThat(bindings.of(taken).orElseThrow().answer()).isEqualTo(frozen);
    }

    @Test
    void whoMaySpendMayNotForThatGiveAwayWhoOwns() {
        List<String> gwent = List.of("gwent/policing-body", "gwent/chief-officer");
        List<String> dyfed = List.of("dyfed-powys/policing-body", "dyfed-powys/chief-officer");
        agreements.inForce(
                "OWN-GWENT",
                CaseDetails.BOARD,
                "CAP-APPASSESS",
                gwent,
                Set.of(Matter.PROGRAMME_FUNDING),
                "10.00",
                "100.00");
        agreements.inForce(
                "OWN-DYFED",
                CaseDetails.BOARD,
                "CAP-APPASSESS",
                dyfed,
                Set.of(Matter.PROGRAMME_FUNDING),
                "10.00",
                "100.00");
        agreements.inForce(
                "OWN-MODEL", CaseDetails.BOARD, "CAP-APPASSESS", dyfed, Set.of(Matter.OWNERSHIP), "0.00", null);

        String reference =
                decided.decided("CAP-APPASSESS", Map.of("gwent", Money.of("10.00"), "dyfed-powys", Money.of("10.00")));

        BindingDetails binding = bindings.of(cases.details(reference)).orElseThrow();
        assertThat(binding.reach().bound()).containsExactly("dyfed-powys");
        ForceCoverage reserved = binding.reserved().get(0);
        assertThat(reserved.force()).isEqualTo("gwent");
        assertThat(reserved.seats())
                .extracting(seat -> Objects.requireNonNull(seat.miss()).reason())
                // Other tests leave instruments for other capabilities behind, which may come nearer for a seat.
                .contains(MissReason.MATTER_NOT_COVERED);
        assertThat(binding.answer().forces().stream()
                        .filter(ForceCoverage::isCovered)
                        .flatMap(force -> force.seats().stream()))
                .allSatisfy(seat -> assertThat(seat.instruments()).containsExactly("OWN-DYFED", "OWN-MODEL"));
        assertThat(agreements.drawnFor(reference))
                .as("only what pays is drawn on")
                .containsExactly("dyfed-powys/chief-officer 10.00", "dyfed-powys/policing-body 10.00");
    }

    @Test
    void theMapChangesOnceTheDecisionIsInEffectAndForBoundForcesOnly() {
        String reference = decided.decided("CAP-BENEFITS", national("AGR-EFFECT", "CAP-BENEFITS"));
        LocalDate april = LocalDate.of(2027, 4, 1);
        assertThat(owners("CAP-BENEFITS", april, reference)).isEmpty();

        notices.prepare(reference, decided.secretary());
        callIns.publishUrgently(reference, "The contract ends tomorrow", decided.secretary());

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.IN_EFFECT);
        assertThat(cases.details(reference).urgent()).isTrue();
        assertThat(owners("CAP-BENEFITS", april, reference))
                .hasSize(36)
                .allMatch(each -> each.model() == OwnerModel.CENTRAL);
        assertThat(owners("CAP-BENEFITS", april.minusDays(1), reference)).isEmpty();

        ForceOutcome reserved = reservedByOne(reference);
        String seat = reserved.ratifications().get(0).seat();
        ratifications.answer(reference, seat, RatificationAnswer.RATIFIED, "", holder(seat));

        assertThat(owners("CAP-BENEFITS", april, reference)).hasSize(37);
        assertThat(standing(reference, reserved.force())).isEqualTo(ForceStanding.RATIFIED);
        assertThat(bindings.of(cases.details(reference)).orElseThrow().reach().bound())
                .doesNotContain(reserved.force());
    }

    @Test
    void nothingIsDecidedWhereCoverageIsNotWhatWasRead() {
        agreements.inForce("AGR-LOST", "national-board", "CAP-TALENT", bothSeats("kent"), null, null);
        String reference = decided.voting("CAP-TALENT", Map.of("kent", Money.of("10.00")));
        String read = decided.coverage(reference);
        agreements.revoke("AGR-LOST");

        refused(
                "COVERAGE_HAS_CHANGED",
                () -> votes.close(reference, decided.edition(reference), read, decided.chair()));

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.VOTING);
        assertThat(bindings.of(cases.details(reference))).isEmpty();
        assertThat(votes.wouldBind(cases.details(reference)).changes())
                .containsExactly(new CoverageChange("kent", false));
    }

    @Test
    void headroomIsDrawnOnceForEachSeatAndGivenBackByAHearingThatReopens() {
        agreements.inForce(
                "AGR-LIMIT", "national-board", "CAP-AIETHICS", bothSeats("kent", "essex"), "2500000.00", "6000000.00");
        String reference = decided.decided(
                "CAP-AIETHICS", Map.of("kent", Money.of("2400000.00"), "essex", Money.of("2500000.01")));

        assertThat(agreements.drawnFor(reference))
                .containsExactly("kent/chief-officer 2400000.00", "kent/policing-body 2400000.00");
        assertThat(standing(reference, "essex")).isEqualTo(ForceStanding.RESERVED);

        notices.prepare(reference, decided.secretary());
        callIns.publish(reference, decided.secretary());
        callInByFive(reference);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.CALLED_IN);
        course.amend(reference, "Smaller shares first", decided.chair());

        assertThat(agreements.drawnFor(reference)).isEmpty();
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.READY_FOR_BOARD);
        assertThat(ratifications.outcomes(cases.details(reference))).isEmpty();

        decided.vote(reference);
        decided.close(reference);
        assertThat(agreements.drawnFor(reference)).hasSize(2);
        assertThat(bindings.of(cases.details(reference)).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whatIsFrozenIsNeverChanged() {
        decided.decided("CAP-KNOW", Map.of("kent", Money.of("1.00")));
        TestDatabase database = TestDatabase.suite();

        for (String change : List.of(
                "update binding_force set outcome = 'BOUND'",
                "delete from binding_seat",
                "update binding set decided_on = '2020-01-01'",
                "delete from edition_coverage")) {
            assertThatThrownBy(() -> database.application().sql(change).update())
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> database.owner().sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private void callInByFive(String reference) {
        organisation.seats(London.today(clock)).stream()
                .filter(seat ->
                        List.of("kent", "essex", "surrey", "sussex", "norfolk").contains(seat.forceCode()))
                .filter(seat -> seat.seat().name().equals("CHIEF_OFFICER"))
                .map(SeatFilling::seatCode)
                .forEach(seat -> callIns.call(reference, seat, "Too dear", holder(seat)));
    }

    private Map<String, Money> national(String agreement, String capability) {
        List<ForceDetails> forces = organisation.territorialForces(London.today(clock));
        List<String> signers = new ArrayList<>();
        Map<String, Money> shares = new LinkedHashMap<>();
        for (int i = 0; i < 43; i++) {
            String force = forces.get(i).code();
            // 36 by both; 2 by the policing body only; 4 by the chief officer only; 1 by neither.
            if (i < 38) {
                signers.add(force + "/policing-body");
            }
            if (i < 36 || (i >= 38 && i < 42)) {
                signers.add(force + "/chief-officer");
            }
            shares.put(force, Money.of(i < 36 ? "2750000.00" : "3000000.00"));
        }
        agreements.inForce(agreement, "national-board", capability, signers, null, null);
        return shares;
    }

    private ForceOutcome reservedByOne(String reference) {
        return ratifications.outcomes(cases.details(reference)).stream()
                .filter(force -> force.ratifications().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    private ForceStanding standing(String reference, String force) {
        return ratifications.outcomes(cases.details(reference)).stream()
                .filter(each -> each.force().equals(force))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private Actor holder(String seat) {
        return people.holding(organisation
                .officeOrSeat(seat, London.today(clock))
                .orElseThrow()
                .code());
    }

    private List<ForceOwner> owners(String capability, LocalDate on, String reference) {
        return map.owners(capability, on).stream()
                .filter(owner -> reference.equals(owner.decisionReference()))
                .toList();
    }

    private static List<String> bothSeats(String... forces) {
        List<String> seats = new ArrayList<>();
        for (String force : forces) {
            seats.addAll(List.of(force + "/policing-body", force + "/chief-officer"));
        }
        return seats;
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
