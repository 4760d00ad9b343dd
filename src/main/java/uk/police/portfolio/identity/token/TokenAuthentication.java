package uk.police.portfolio.identity.token;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import uk.police.portfolio.identity.signin.Acting;
import uk.police.portfolio.identity.signin.Door;

/** A program that presented a token: one request, never a session. */
class TokenAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Acting acting;
    private final transient Scopes scopes;

    TokenAuthentication(Acting acting, Scopes scopes) {
        super(Door.authentication(acting).getAuthorities());
        this.acting = acting;
        this.scopes = scopes;
        setAuthenticated(true);
    }

    boolean allows(Scope scope) {
        return scopes.allow(scope);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Acting getPrincipal() {
        return acting;
    }
}
