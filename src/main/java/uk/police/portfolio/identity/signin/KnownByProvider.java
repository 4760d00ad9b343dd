package uk.police.portfolio.identity.signin;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.Credentials;
import uk.police.portfolio.identity.PersonDetails;
import uk.police.portfolio.identity.signin.record.SignInRecord;
import uk.police.portfolio.identity.signin.record.WayIn;

/** Lets in whom the provider vouches for only where somebody invited them: nobody is put on the register by signing in. */
@Component
@ConditionalOnProperty(name = "portfolio.sign-in", havingValue = "oidc")
class KnownByProvider extends OidcUserService {

    private static final String NOT_INVITED = "not_invited";

    private final Credentials credentials;
    private final Tally tally;
    private final SignInRecord record;

    KnownByProvider(Credentials credentials, Tally tally, SignInRecord record) {
        this.credentials = credentials;
        this.tally = tally;
        this.record = record;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = super.loadUser(request);
        if (person(user).isEmpty()) {
            refused(Objects.requireNonNullElse(user.getEmail(), ""));
            throw new OAuth2AuthenticationException(new OAuth2Error(NOT_INVITED), "Not known here");
        }
        return user;
    }

    /** The provider said no, or what came back was not what was asked for; it names nobody. */
    void failed(AuthenticationException failure) {
        if (!(failure instanceof OAuth2AuthenticationException known
                && NOT_INVITED.equals(known.getError().getErrorCode()))) {
            refused("");
        }
    }

    private void refused(String account) {
        tally.count("provider " + account, tries -> record.failed(account, WayIn.IDENTITY_PROVIDER, tries));
    }

    PersonDetails person(Authentication authentication) {
        return person((OidcUser) Objects.requireNonNull(authentication.getPrincipal()))
                .orElseThrow(() -> new OAuth2AuthenticationException(NOT_INVITED));
    }

    private Optional<PersonDetails> person(OidcUser user) {
        Map<String, Object> claims = user.getClaims();
        // An address that the provider has not verified is only what somebody typed.
        boolean verified = Boolean.parseBoolean(String.valueOf(claims.get("email_verified")));
        return verified && user.getEmail() != null ? credentials.known(user.getEmail()) : Optional.empty();
    }
}
