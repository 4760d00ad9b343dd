package uk.police.portfolio.authority.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.shared.Money;

/** The national cases of the domain, on 43 forces. */
class NationalCoverageTests {

    private final World country = new World().board("board").capability("CAP-RMS", null);
    private final List<String> forces =
            IntStream.rangeClosed(1, 43).mapToObj("f%02d"::formatted).toList();

    NationalCoverageTests() {
        forces.forEach(country::force);
    }

    private CoverageAnswer ask(String on, Money covered, Money each) {
        List<ForceShare> shares = IntStream.range(0, 43)
                .mapToObj(i -> new ForceShare(forces.get(i), i < 36 ? covered : each))
                .toList();
        return country.ask(
                new CoverageQuestion("board", Matter.PROGRAMME_FUNDING, "CAP-RMS", LocalDate.parse(on), shares));
    }

    private Terms national(int policingBodies, int firstChief) {
        Terms terms = Terms.of("CA-0001");
        forces.subList(0, policingBodies).forEach(force -> terms.signedBy(force + "/policing-body"));
        forces.subList(0, 36).forEach(force -> terms.signedBy(force + "/chief-officer"));
        forces.subList(firstChief, 42).forEach(force -> terms.signedBy(force + "/chief-officer"));
        return terms;
    }

    @Test
    void thirtySixForcesOfFortyThreeAreCovered() {
        country.has(national(38, 38));

        CoverageAnswer answer = ask("2026-11-23", Money.of("2750000.00"), Money.of("3000000.00"));

        assertThat(Arrays.stream(CoverageStatus.values()).map(answer::count)).containsExactly(36L, 6L, 1L);
        assertThat(answer.coveredSeats()).isEqualTo(78);
        assertThat(answer.totalSpend()).isEqualTo(Money.of("120000000.00"));
        assertThat(answer.coveredSpend()).isEqualTo(Money.of("99000000.00"));
        assertThat(Stream.of(answer.forcesPercent(), answer.seatsPercent(), answer.spendPercent()))
                .extracting(String::valueOf)
                .containsExactly("83.7%", "90.7%", "82.5%");
    }

    @Test
    void revokingOneChiefOfficersInstrumentUncoversTheForce() {
        Terms without = Terms.of("CA-0001");
        InstrumentTerms all = national(38, 38).write();
        all.givers().stream()
                .filter(giver -> !giver.equals("f01/chief-officer"))
                .forEach(without::signedBy);
        country.has(without, Terms.of("CO-0001").signedBy("f01/chief-officer").revoked("2026-11-23"));

        CoverageAnswer answer = ask("2026-11-23", Money.of("2750000.00"), Money.of("3000000.00"));

        assertThat(answer.count(CoverageStatus.COVERED)).isEqualTo(35);
        assertThat(answer.coveredSeats()).isEqualTo(77);
        assertThat(Stream.of(answer.forcesPercent(), answer.seatsPercent()))
                .extracting(String::valueOf)
                .containsExactly("81.4%", "89.5%");
    }

    @Test
    void agreementSignedByAllButOnePolicingBodyIsGoodForFortyTwo() {
        Terms agreement = Terms.of("CA-0001").givenBy("f43/policing-body");
        forces.forEach(force -> agreement.signedBy(force + "/chief-officer"));
        forces.subList(0, 42).forEach(force -> agreement.signedBy(force + "/policing-body"));
        country.has(agreement);

        CoverageAnswer answer = ask("2026-11-23", Money.ZERO, Money.ZERO);

        assertThat(answer.count(CoverageStatus.COVERED)).isEqualTo(42);
        assertThat(answer.forces().get(42).seats().get(0).miss())
                .isEqualTo(new NearestMiss(MissReason.NOT_SIGNED, "CA-0001", null));
    }

    @Test
    void endOfThirtySevenCommissionersLeavesSixForces() {
        Terms agreement = Terms.of("CA-0001");
        forces.forEach(force -> agreement.signedBy(force + "/policing-body", force + "/chief-officer"));
        country.has(agreement);
        forces.subList(0, 37).forEach(force -> country.ends(force + "-pcc", "2028-05-07", null));
        assertThat(String.valueOf(ask("2028-05-07", Money.ZERO, Money.ZERO).forcesPercent()))
                .isEqualTo("100.0%");
        assertThat(String.valueOf(ask("2028-05-08", Money.ZERO, Money.ZERO).forcesPercent()))
                .isEqualTo("14.0%");

        forces.subList(0, 31).forEach(force -> {
            country.office(force + "-mayor", null, null).office(force + "-pcc", "2028-05-07", force + "-mayor");
            country.seat(force + "/policing-body", force + "-mayor", "2028-05-08", null);
        });

        assertThat(String.valueOf(ask("2028-05-08", Money.ZERO, Money.ZERO).forcesPercent()))
                .isEqualTo("86.0%");
    }
}
