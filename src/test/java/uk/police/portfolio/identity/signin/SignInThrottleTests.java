package uk.police.portfolio.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private final Ticking clock = new Ticking();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void slowsDownGuessingAtAnAccountFromWhereverItComes() {
        for (int i = 0; i < 8; i++) {
            assertThat(throttle.count("anna", "10.0.0." + i)).isZero();
        }

        assertThat(throttle.count("anna", "10.0.0.99")).isBetween(Duration.ofSeconds(29), Duration.ofSeconds(30));
        assertThat(throttle.count("bert", "10.0.0.99")).isZero();
    }

    @Test
    void locksNobodyOut() {
        for (int i = 0; i < 20; i++) {
            throttle.count("anna", "10.0.0.1");
        }

        clock.now = clock.now.plusSeconds(31);

        assertThat(throttle.count("anna", "10.0.0.1")).isZero();
    }

    @Test
    void letsTheOwnerInFromAKnownAddressWhileAStrangerGuesses() {
        throttle.count("anna", "home");
        throttle.succeeded("anna", "home");
        for (int i = 0; i < 50; i++) {
            throttle.count("anna", "elsewhere");
        }

        assertThat(throttle.count("anna", "elsewhere")).isPositive();
        assertThat(throttle.count("anna", "home")).isZero();
    }

    @Test
    void slowsDownAnAddressThatTriesManyAccounts() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.count("person" + i, "10.0.0.1")).isZero();
        }

        assertThat(throttle.count("person100", "10.0.0.1")).isPositive();
    }

    @Test
    void doesNotCountTriesThatWereRight() {
        for (int i = 0; i < 200; i++) {
            assertThat(throttle.count("anna", "10.0.0.1")).isZero();
            throttle.succeeded("anna", "10.0.0.1");
        }
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
