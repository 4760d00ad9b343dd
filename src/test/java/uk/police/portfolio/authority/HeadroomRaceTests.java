package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

/** Thirty-two decisions at once for what is left: exactly those that can be afforded draw, to the penny. */
@PortalTest
class HeadroomRaceTests {

    private static final int THREADS = 32;
    private static final int ROUNDS = "full".equals(System.getProperty("proof")) ? 200 : 6;
    private static final FinancialYear YEAR = FinancialYear.parse("2026-27");

    @Autowired
    HeadroomLedger ledger;

    private final TestDatabase database = TestDatabase.suite();
    private final InstrumentRows rows = new InstrumentRows(database.owner());

    @Test
    void exactlyTheAffordableOnesSucceed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(20261123L + round);
            String parent = rows.add("RACE-P" + round, "6000000.00", null);
            String one = rows.add("RACE-A" + round, null, parent);
            String other = rows.add("RACE-B" + round, "4000000.00", parent);
            int drawn = race(round, random, one, other);

            Money shared = rows.drawn(parent, "kent/policing-body");
            assertThat(shared).as("round %d", round).isEqualTo(Money.ofPence(25_000_000L * drawn));
            assertThat(drawn).isEqualTo(24);
            assertThat(rows.drawn(one, "kent/policing-body").plus(rows.drawn(other, "kent/policing-body")))
                    .isEqualTo(shared);
            assertThat(rows.entries(parent)).isEqualTo(shared);
        }
    }

    private int race(int round, Random random, String one, String other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> races = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            DrawnFor drawnFor = new DrawnFor("RACE-" + round + "-" + i, "A race");
            boolean first = i % 2 == 0;
            List<SeatDraw> draws = new ArrayList<>(List.of(
                    draw("kent/policing-body", first ? one : other), draw("essex/policing-body", first ? other : one)));
            if (random.nextBoolean()) {
                draws.add(0, draws.remove(1));
            }
            races.add(threads.submit(() -> {
                start.await();
                return draws(draws, drawnFor);
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

    private boolean draws(List<SeatDraw> draws, DrawnFor drawnFor) {
        try {
            ledger.draw(draws, YEAR, drawnFor, Actor.PORTAL);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusals()).allMatch(refusal -> refusal.code().equals("HEADROOM_IS_SHORT"));
            return false;
        }
    }

    private static SeatDraw draw(String seat, String instrument) {
        return new SeatDraw(seat, List.of(instrument), Money.of("250000.00"));
    }

    @Test
    void creditGivesBackWhatTheDecisionDrewAndNoMore() {
        String instrument = rows.add("CREDIT-1", "100.00", null);
        List<SeatDraw> all = List.of(new SeatDraw("kent/chief-officer", List.of(instrument), Money.of("100.00")));
        ledger.draw(all, YEAR, new DrawnFor("DEC-A", "A"), Actor.PORTAL);
        assertThatThrownBy(() -> ledger.draw(all, YEAR, new DrawnFor("DEC-A", "A"), Actor.PORTAL))
                .isInstanceOf(RefusedException.class);

        ledger.credit(new DrawnFor("DEC-A", "A"), Actor.PORTAL);
        ledger.credit(new DrawnFor("DEC-A", "A"), Actor.PORTAL);

        assertThat(rows.drawn(instrument, "kent/chief-officer")).isEqualTo(Money.ZERO);
        ledger.draw(all, YEAR, new DrawnFor("DEC-B", "B"), Actor.PORTAL);
        assertThat(rows.drawn(instrument, "kent/chief-officer")).isEqualTo(Money.of("100.00"));
    }

    @Test
    void seatThatIsShortRefusesTheWholeDraw() {
        String instrument = rows.add("SHORT-1", "100.00", null);
        List<SeatDraw> draws = List.of(
                new SeatDraw("kent/chief-officer", List.of(instrument), Money.of("50.00")),
                new SeatDraw("essex/chief-officer", List.of(instrument), Money.of("100.01")));

        assertThatThrownBy(() -> ledger.draw(draws, YEAR, new DrawnFor("DEC-C", "C"), Actor.PORTAL))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.arguments().toString())
                                .containsExactly("[essex/chief-officer, £0.01]"));
        assertThat(rows.drawn(instrument, "kent/chief-officer")).isEqualTo(Money.ZERO);
    }

    @Test
    void nobodyChangesTheLedgerOrOverdrawsAnAccount() {
        String instrument = rows.add("LEDGER-1", "100.00", null);
        List<SeatDraw> draws = List.of(new SeatDraw("kent/chief-officer", List.of(instrument), Money.of("60.00")));
        ledger.draw(draws, YEAR, new DrawnFor("DEC-D", "D"), Actor.PORTAL);

        for (String change : List.of("update headroom_entry set amount = 1", "delete from headroom_entry")) {
            assertThatThrownBy(() -> database.application().sql(change).update())
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> database.owner().sql(change).update()).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> database.owner()
                        .sql(
                                "update headroom_account set drawn_amount = ? where instrument_id = (select id from instrument where reference = ?)")
                        .params(new BigDecimal("100.01"), instrument)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("headroom of kent/chief-officer");
    }
}
