package uk.police.portfolio.sample;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.pool.Pools;
import uk.police.portfolio.decision.pool.RevisePool;
import uk.police.portfolio.decision.pool.ShareBasis;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;

/** A pool of the seven forces of the East of England, with an invented cost. */
@Component
class SamplePool {

    private static final List<String> SEVEN =
            List.of("bedfordshire", "cambridgeshire", "essex", "hertfordshire", "kent", "norfolk", "suffolk");

    private final Pools pools;
    private final SampleOffices offices;
    private final Clock clock;

    SamplePool(Pools pools, SampleOffices offices, Clock clock) {
        this.pools = pools;
        this.offices = offices;
        this.clock = clock;
    }

    /** Nothing where there is a pool already. */
    void make() {
        if (pools.all().isEmpty()) {
            RevisePool terms = new RevisePool(
                    SEVEN,
                    Set.of(Matter.STANDARD_ADOPTION),
                    Money.of("1750000.00"),
                    ShareBasis.OFFICERS,
                    London.today(clock),
                    "To adopt standards together. The cost is invented.",
                    0);
            pools.found(
                    "seven-forces",
                    "Seven force standards pool (illustrative)",
                    terms,
                    offices.holding("national-board/secretary"));
        }
    }
}
