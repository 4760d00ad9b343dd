package uk.police.portfolio.identity;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach the portal: {@code portfolio.url}, otherwise this machine. Never taken from a request, which may lie. */
@Component
public class PortalAddress {

    private final Environment environment;

    PortalAddress(Environment environment) {
        this.environment = environment;
    }

    public String of(String path) {
        String here = "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return environment.getProperty("portfolio.url", here) + path;
    }
}
