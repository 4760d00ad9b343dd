package uk.police.portfolio.authority;

import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.Credentials;
import uk.police.portfolio.shared.Actor;

/** Asks for the password again. */
@Component
class PasswordStepUp implements StepUp {

    private final Credentials credentials;

    PasswordStepUp(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public boolean confirms(Actor by, String proof) {
        return credentials.confirm(by, proof);
    }
}
