package uk.police.portfolio.identity.signin;

import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.PersonDetails;
import uk.police.portfolio.identity.ProviderAccount;
import uk.police.portfolio.identity.ProviderAccounts;
import uk.police.portfolio.identity.signin.record.SignInRecord;
import uk.police.portfolio.identity.signin.record.WayIn;
import uk.police.portfolio.shared.RefusedException;

/** Lets in whom the provider vouches for only where somebody invited them: nobody is put on the register by signing in. */
@Component
class KnownByProvider extends OidcUserService implements AccountsElsewhere {

    static final String ANOTHER_ACCOUNT = "another_account";
    private static final String NOT_INVITED = "not_invited";

    private final ProviderAccounts accounts;
    private final Tally tally;
    private final SignInRecord record;

    KnownByProvider(ProviderAccounts accounts, Tally tally, SignInRecord record) {
        this.accounts = accounts;
        this.tally = tally;
        this.record = record;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = super.loadUser(request);
        String email = Objects.requireNonNullElse(user.getEmail(), "");
        try {
            if (recognise(user).isEmpty()) {
                refused(email);
                throw refusal(NOT_INVITED, "Not known here");
            }
        } catch (RefusedException another) {
            tally.count("account " + email, tries -> record.anotherAccount(email, tries));
            throw refusal(ANOTHER_ACCOUNT, "Known by another account");
        }
        return user;
    }

    /** The provider said no, or what came back was not what was asked for; it names nobody. */
    void failed(AuthenticationException failure) {
        if (!isRefusal(failure, NOT_INVITED) && !isRefusal(failure, ANOTHER_ACCOUNT)) {
            refused("");
        }
    }

    static boolean isRefusal(AuthenticationException failure, String code) {
        return failure instanceof OAuth2AuthenticationException known
                && code.equals(known.getError().getErrorCode());
    }

    PersonDetails person(Authentication authentication) {
        return accounts.known(account((OidcUser) Objects.requireNonNull(authentication.getPrincipal())))
                .orElseThrow(() -> new OAuth2AuthenticationException(NOT_INVITED));
    }

    private Optional<PersonDetails> recognise(OidcUser user) {
        // An address that the provider has not verified is only what somebody typed.
        boolean verified = Boolean.parseBoolean(String.valueOf(user.getClaims().get("email_verified")));
        String email = verified ? user.getEmail() : null;
        try {
            return accounts.recognise(account(user), email);
        } catch (OptimisticLockingFailureException twice) {
            // Two first sign-ins at once: the other is done.
            return accounts.recognise(account(user), email);
        }
    }

    private static ProviderAccount account(OidcUser user) {
        return new ProviderAccount(
                Objects.requireNonNull(user.getIssuer()).toString(), Objects.requireNonNull(user.getSubject()));
    }

    private void refused(String email) {
        tally.count("provider " + email, tries -> record.failed(email, WayIn.IDENTITY_PROVIDER, tries));
    }

    private static OAuth2AuthenticationException refusal(String code, String words) {
        return new OAuth2AuthenticationException(new OAuth2Error(code), words);
    }
}
