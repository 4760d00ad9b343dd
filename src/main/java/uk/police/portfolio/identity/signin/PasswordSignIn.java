package uk.police.portfolio.identity.signin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.Credentials;
import uk.police.portfolio.identity.PersonDetails;
import uk.police.portfolio.identity.signin.record.SignInRecord;
import uk.police.portfolio.identity.signin.record.WayIn;

/** One try to sign in with an e-mail address and a password. */
@Component
public class PasswordSignIn {

    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final Tally tally;
    private final SignInRecord record;

    PasswordSignIn(Credentials credentials, SignInThrottle throttle, Tally tally, SignInRecord record) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.tally = tally;
        this.record = record;
    }

    /**
     * What came of it.
     *
     * @param person null where the door stays shut
     * @param toWait longer than zero where there have been too many tries; then nothing was compared
     */
    public record Outcome(@Nullable PersonDetails person, Duration toWait) {

        public boolean isTooSoon() {
            return !toWait.isZero();
        }
    }

    public Outcome attempt(String email, String password, String address) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        Duration wait = throttle.count(account, address);
        if (!wait.isZero()) {
            tally.count("throttled " + account, tries -> record.throttled(account, WayIn.PASSWORD, tries));
            return new Outcome(null, wait);
        }
        Optional<PersonDetails> person = credentials.check(email, password);
        person.ifPresentOrElse(
                known -> throttle.succeeded(account, address),
                () -> tally.count(account, tries -> record.failed(account, WayIn.PASSWORD, tries)));
        return new Outcome(person.orElse(null), Duration.ZERO);
    }
}
