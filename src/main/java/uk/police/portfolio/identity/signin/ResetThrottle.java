package uk.police.portfolio.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Keeps the portal from being used to flood somebody's mailbox. */
@Component
public class ResetThrottle {

    private final Throttle accounts;
    private final Throttle addresses;

    ResetThrottle(Clock clock) {
        this.accounts = new Throttle(3, Duration.ofMinutes(20), clock);
        this.addresses = new Throttle(30, Duration.ofMinutes(1), clock);
    }

    /** How long an address has to wait before it asks again; zero for not at all. */
    public Duration count(String address) {
        return addresses.count(address);
    }

    /** Whether another mail may go to the account; nobody is told when not. */
    public boolean allowsMailTo(String email) {
        return accounts.count(email.strip().toLowerCase(Locale.ROOT)).isZero();
    }
}
