package uk.police.portfolio.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, for an account and from an address. A stranger who guesses at an account doesn't keep its owner out:
 * from an address where they have signed in before, tries are counted on their own.
 */
@Component
public class SignInThrottle {

    private static final int REMEMBERED = 20_000;

    private final Throttle accounts;
    private final Throttle knownPlaces;
    private final Throttle addresses;
    private final Set<String> places = Latest.set(REMEMBERED);

    SignInThrottle(Clock clock) {
        this.accounts = new Throttle(8, Duration.ofSeconds(30), clock);
        this.knownPlaces = new Throttle(8, Duration.ofSeconds(30), clock);
        // A whole force may come from one address.
        this.addresses = new Throttle(100, Duration.ofSeconds(5), clock);
    }

    /** Counts a try before it is made, so that many at once don't slip through; how long to wait, zero for not at all. */
    public Duration count(String account, String address) {
        Duration wait = addresses.count(address);
        return wait.isZero() ? ofAccount(account, address).count(key(account, address)) : wait;
    }

    /** The try was right. */
    public void succeeded(String account, String address) {
        ofAccount(account, address).forget(key(account, address));
        addresses.forget(address);
        places.add(place(account, address));
    }

    private Throttle ofAccount(String account, String address) {
        return places.contains(place(account, address)) ? knownPlaces : accounts;
    }

    private String key(String account, String address) {
        String place = place(account, address);
        return places.contains(place) ? place : account;
    }

    private static String place(String account, String address) {
        return account + ' ' + address;
    }
}
