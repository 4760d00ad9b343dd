package uk.police.portfolio.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.SampleSwitch;
import uk.police.portfolio.programme.gmpp.NationalProgrammes;

/** Makes the rest of the sample while people may already sign in; what one start leaves undone, the next makes good. */
@Component
class SampleData {

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

    private final SampleSwitch sample;
    private final boolean withProgrammes;
    private final SampleProgrammes programmes;
    private final SampleInstruments instruments;
    private final NationalProgrammes national;
    private final SampleOffices offices;
    private final SamplePool pool;
    private final SampleMoney money;

    SampleData(
            SampleSwitch sample,
            @Value("${portfolio.sample-programmes:true}") boolean withProgrammes,
            SampleProgrammes programmes,
            SampleInstruments instruments,
            NationalProgrammes national,
            SampleOffices offices,
            SamplePool pool,
            SampleMoney money) {
        this.sample = sample;
        this.withProgrammes = withProgrammes;
        this.programmes = programmes;
        this.instruments = instruments;
        this.national = national;
        this.offices = offices;
        this.pool = pool;
        this.money = money;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (sample.isOn() && withProgrammes) {
            Thread making = new Thread(this::make, "sample");
            making.setDaemon(true);
            making.start();
        }
    }

    /** A fault in the sample never stops the portal. */
    private void make() {
        long began = System.nanoTime();
        try {
            int real = national.record(offices.holding("national-board/secretary"));
            int recorded = instruments.make();
            int made = programmes.make();
            pool.make();
            money.make();
            LOG.info(
                    "The sample is complete: {} real programmes, {} illustrative programmes and {} instruments were added in {} s.",
                    real,
                    made,
                    recorded,
                    (System.nanoTime() - began) / 1_000_000_000);
        } catch (RuntimeException fault) {
            LOG.warn("The sample is not complete; the next start goes on with it.", fault);
        }
    }
}
