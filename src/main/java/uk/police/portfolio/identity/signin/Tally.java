package uk.police.portfolio.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/**
 * Says which failed tries get an entry of their own, so that nobody can flood the record: so many an account, and so many
 * for all accounts together, whether anybody has them or not. The others are counted, and told by the account's next entry.
 */
@Component
class Tally {

    private static final int ACCOUNTS = 50_000;
    private static final String ALL = "all";

    private final Throttle ofAccount;
    private final Throttle ofAll;

    private final Map<String, Integer> untold = Latest.map(ACCOUNTS);

    Tally(Clock clock) {
        this.ofAccount = new Throttle(10, Duration.ofMinutes(10), clock);
        this.ofAll = new Throttle(1_000, Duration.ofSeconds(5), clock);
    }

    /** Counts a try, and has an entry written where one may be: with the number of tries that it stands for. */
    void count(String account, IntConsumer entry) {
        if (ofAccount.count(account).isZero() && ofAll.count(ALL).isZero()) {
            Integer before = untold.remove(account);
            entry.accept(before == null ? 1 : before + 1);
        } else {
            untold.merge(account, 1, Integer::sum);
        }
    }
}
