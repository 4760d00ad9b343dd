package uk.police.portfolio.identity.signin;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.Credentials;
import uk.police.portfolio.identity.PersonDetails;

/** Lets in whom the provider vouches for only where somebody invited them: nobody is put on the register by signing in. */
@Component
@ConditionalOnProperty(name = "portfolio.sign-in", havingValue = "oidc")
class KnownByProvider extends OidcUserService {

    private final Credentials credentials;

    KnownByProvider(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = super.loadUser(request);
        if (person(user).isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("not_invited"), "Not known here");
        }
        return user;
    }

    PersonDetails person(Authentication authentication) {
        return person((OidcUser) Objects.requireNonNull(authentication.getPrincipal()))
                .orElseThrow(() -> new OAuth2AuthenticationException("not_invited"));
    }

    private Optional<PersonDetails> person(OidcUser user) {
        Map<String, Object> claims = user.getClaims();
        // An address that the provider has not verified is only what somebody typed.
        boolean verified = Boolean.parseBoolean(String.valueOf(claims.get("email_verified")));
        return verified && user.getEmail() != null ? credentials.known(user.getEmail()) : Optional.empty();
    }
}
