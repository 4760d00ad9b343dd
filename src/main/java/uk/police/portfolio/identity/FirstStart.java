package uk.police.portfolio.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints, at a start without people, the link by which the first administrator is made; another at each start until it is used. */
@Component
@Order(110)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FirstAdministrator first;
    private final SampleSwitch sample;
    private final PortalAddress address;

    FirstStart(FirstAdministrator first, SampleSwitch sample, PortalAddress address) {
        this.first = first;
        this.sample = sample;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!sample.isOn()) {
            first.invite()
                    .ifPresent(token -> LOG.info(
                            "Nobody can sign in yet. Make the first administrator, once, within a day:\n\n    {}\n",
                            address.of("/first-administrator/" + token.text())));
        }
    }
}
