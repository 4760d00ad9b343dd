package uk.police.portfolio.identity.signin;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address may ask, without signing in, for pages that are searched or made for it: published notices. */
@Component
public class OpenPagesThrottle {

    private final Throttle addresses;

    OpenPagesThrottle(
            @Value("${portfolio.limits.open-pages}") int requests,
            @Value("${portfolio.limits.open-pages-every}") Duration each,
            Clock clock) {
        this.addresses = new Throttle(requests, each, clock);
    }

    /** Counts a request; how long to wait, zero for not at all. */
    public Duration count(String address) {
        return addresses.count(address);
    }
}
