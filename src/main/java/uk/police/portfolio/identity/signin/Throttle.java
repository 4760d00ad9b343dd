package uk.police.portfolio.identity.signin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** So many tries a key, then one every so often; nobody is ever locked out. Keeps the latest keys only. */
public class Throttle {

    private static final int KEYS = 50_000;

    private final int tries;
    private final Duration each;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Latest.map(KEYS);

    /** @param each how long it takes until one more try is allowed */
    public Throttle(int tries, Duration each, Clock clock) {
        this.tries = tries;
        this.each = each;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Counts a try; how long to wait where there have been too many, otherwise zero. */
    public Duration count(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** A try that was right doesn't count. */
    public void forget(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                absent -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(1, each))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
