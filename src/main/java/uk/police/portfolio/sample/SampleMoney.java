package uk.police.portfolio.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.spend.pack.MonthlyPacks;

/** Money of the sample beside what its programmes plan: quarterly returns, a ledger's month, a shared pot, and the pack of last month. */
@Component
class SampleMoney {

    private static final int SHARING = 3;

    private final SampleSpenders spenders;
    private final SampleReturns returns;
    private final SampleLedger ledger;
    private final SampleSharedPot pot;
    private final MonthlyPacks packs;
    private final SampleOffices offices;

    SampleMoney(
            SampleSpenders spenders,
            SampleReturns returns,
            SampleLedger ledger,
            SampleSharedPot pot,
            MonthlyPacks packs,
            SampleOffices offices) {
        this.spenders = spenders;
        this.returns = returns;
        this.ledger = ledger;
        this.pot = pot;
        this.packs = packs;
        this.offices = offices;
    }

    /** Each of them once. */
    void make() {
        List<SampleSpenders.Spender> found = spenders.find(SHARING);
        ledger.make(found);
        pot.make(found);
        returns.make();
        if (packs.list().isEmpty()) {
            packs.wish(true, offices.holding("portfolio-office/finance-lead"));
            packs.make();
        }
    }
}
