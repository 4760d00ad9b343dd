package uk.police.portfolio.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.Secret;
import uk.police.portfolio.identity.signin.Latest;
import uk.police.portfolio.identity.signin.Throttle;

/**
 * Slows down an address that presents tokens which do not work. A token that worked from there is not counted, so that one
 * program that has lost its token does not stop the others of its force.
 */
@Component
public class TokenThrottle {

    private static final int REMEMBERED = 20_000;

    private final Throttle addresses;
    private final Set<String> working = Latest.set(REMEMBERED);

    TokenThrottle(
            @Value("${portfolio.limits.failed-tokens}") int tries,
            @Value("${portfolio.limits.failed-tokens-every}") Duration each,
            Clock clock) {
        this.addresses = new Throttle(tries, each, clock);
    }

    /** Counts a token before it is looked up; how long to wait, zero for not at all. */
    public Duration count(String token, String address) {
        return working.contains(place(token, address)) ? Duration.ZERO : addresses.count(address);
    }

    void worked(String token, String address) {
        if (working.add(place(token, address))) {
            addresses.forget(address);
        }
    }

    void failed(String token, String address) {
        working.remove(place(token, address));
    }

    private static String place(String token, String address) {
        return new Secret(token).hash() + ' ' + address;
    }
}
