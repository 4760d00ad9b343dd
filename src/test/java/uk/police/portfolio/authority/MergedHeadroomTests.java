package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.authority.coverage.NearestMiss;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.EstablishBody;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.PortalTest;

/** Two forces of the year 2091 become one: the ledger lets its seat draw exactly what coverage says is left. */
@PortalTest
class MergedHeadroomTests {

    private static final LocalDate FIRST = LocalDate.of(2090, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2091, 5, 31);
    private static final FinancialYear YEAR = FinancialYear.of(LAST);
    private static final String SEAT = "mh-both/chief-officer";

    @Autowired
    OrganisationRegister organisation;

    @Autowired
    InstrumentImport imports;

    @Autowired
    Coverage coverage;

    @Autowired
    HeadroomLedger ledger;

    @Autowired
    MovableClock clock;

    @Test
    void mergedSeatDrawsWhatIsLeftForEachOfItsPredecessorsAndNotAPennyMore() throws Exception {
        force("mh-north", FIRST);
        force("mh-south", FIRST);
        moveTo(LocalDate.of(2091, 5, 1));
        record("MH-1", "mh-north/chief-officer;mh-south/chief-officer", "100.00");
        draw("mh-north/chief-officer", "MH-1", "60.00", "MH-BEFORE-1");
        draw("mh-south/chief-officer", "MH-1", "30.00", "MH-BEFORE-2");
        force("mh-both", LAST.plusDays(1));
        for (String former : List.of("mh-north", "mh-south")) {
            organisation.endBody(former, LAST, "mh-both", "Merged", Actor.PORTAL);
        }
        moveTo(LocalDate.of(2091, 7, 1));

        assertThat(miss("40.00")).isNull();
        assertThat(miss("40.01")).extracting(NearestMiss::shortfall).isEqualTo(Money.of("0.01"));
        assertThatThrownBy(() -> draw(SEAT, "MH-1", "40.01", "MH-MORE"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(short_ -> assertThat(short_.arguments())
                                        .containsExactly("mh-north/chief-officer", "£0.01")));

        assertThat(race("3.00")).isEqualTo(13);
        assertThat(miss("1.00")).isNull();
        assertThat(miss("1.01")).isNotNull();
        draw(SEAT, "MH-1", "1.00", "MH-LAST");
        ledger.credit(new DrawnFor("MH-BEFORE-1", "Before"), Actor.PORTAL);
        assertThat(miss("30.00")).isNull();
        assertThat(miss("30.01")).extracting(NearestMiss::shortfall).isEqualTo(Money.of("0.01"));
        assertThatThrownBy(() -> draw(SEAT, "MH-1", "30.01", "MH-AGAIN")).isInstanceOf(RefusedException.class);
        draw(SEAT, "MH-1", "30.00", "MH-AGAIN");
    }

    private int race(String amount) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> races = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            String reference = "MH-RACE-" + i;
            races.add(threads.submit(() -> {
                start.await();
                try {
                    draw(SEAT, "MH-1", amount, reference);
                    return true;
                } catch (RefusedException refused) {
                    return false;
                }
            }));
        }
        start.countDown();
        int drawn = 0;
        for (Future<Boolean> each : races) {
            drawn += each.get() ? 1 : 0;
        }
        threads.shutdown();
        return drawn;
    }

    private void draw(String seat, String instrument, String amount, String reference) {
        SeatDraw draw = new SeatDraw(seat, List.of(instrument), Money.of(amount));
        ledger.draw(List.of(draw), YEAR, new DrawnFor(reference, "A decision"), Actor.PORTAL);
    }

    private @Nullable NearestMiss miss(String amount) {
        CoverageQuestion question = new CoverageQuestion(
                "national-board",
                Matter.INNOVATION_AWARD,
                "CAP-RMS",
                LocalDate.of(2091, 7, 1),
                List.of(new ForceShare("mh-both", Money.of(amount))));
        return coverage.answer(question).forces().get(0).seats().get(1).miss();
    }

    private void record(String reference, String givers, String limit) {
        String signatures = givers.replace(";", "@2091-02-01;") + "@2091-02-01";
        String row = reference + ",COLLABORATION_AGREEMENT,Before a merger," + givers
                + ",national-board,INNOVATION_AWARD,ALL,,," + limit + ",,2090-01-01,,,,,,no,,CONTINUES," + signatures;
        byte[] file = InstrumentFiles.of(row);
        assertThat(imports.apply("merged.csv", file, "Seen", Actor.PORTAL).faults())
                .isEmpty();
    }

    private void force(String code, LocalDate from) {
        organisation.establish(
                new EstablishBody(code, code, code, BodyKind.FORCE, "", "", "", "A test", from), Actor.PORTAL);
        organisation.establishOffice(
                code, "chief-constable", code + " chief", OfficeKind.CHIEF_OFFICER, from, Actor.PORTAL);
        organisation.establishOffice(
                code, "commissioner", code + " body", OfficeKind.POLICING_BODY_HOLDER, from, Actor.PORTAL);
        organisation.fillSeat(code, SeatKind.CHIEF_OFFICER, code + "/chief-constable", from, Actor.PORTAL);
        organisation.fillSeat(code, SeatKind.POLICING_BODY, code + "/commissioner", from, Actor.PORTAL);
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
    }
}
