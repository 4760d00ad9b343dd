package uk.police.portfolio.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.spend.pack.MonthlyPacks;

/** Money of the sample beside what its programmes plan: a ledger's month, a shared pot, and the pack of last month. */
@Component
class SampleMoney {

    private static final int SHARING = 3;

    private final SampleSpenders spenders;
    private final SampleLedger ledger;
    private final SampleSharedPot pot;
    private final MonthlyPacks packs;
    private final SampleOffices offices;

    SampleMoney(
            SampleSpenders spenders,
            SampleLedger ledger,
            SampleSharedPot pot,
            MonthlyPacks packs,
            SampleOffices offices) {
        this.spenders = spenders;
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
        if (packs.list().isEmpty()) {
            packs.wish(true, offices.holding("portfolio-office/finance-lead"));
            packs.make();
        }
    }
}
