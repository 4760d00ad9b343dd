package uk.police.portfolio.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the sample people are on show, and the one password that they all share. */
@Component
public class SampleSwitch {

    private final boolean on;
    private final String password;

    SampleSwitch(
            @Value("${portfolio.sample}") boolean on,
            @Value("${portfolio.sample-password:portfolio sample}") String password,
            @Value("${portfolio.sign-in:local}") String signIn) {
        if (on && "oidc".equals(signIn)) {
            throw new IllegalStateException(
                    "Sample people sign in with a password that everybody knows: set portfolio.sample=false to sign in"
                            + " with an identity provider");
        }
        this.on = on;
        this.password = password;
    }

    public boolean isOn() {
        return on;
    }

    public String password() {
        return password;
    }
}
