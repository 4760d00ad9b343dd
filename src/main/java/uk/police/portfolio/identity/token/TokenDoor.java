package uk.police.portfolio.identity.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.police.portfolio.identity.signin.Acting;
import uk.police.portfolio.identity.signin.ActorOfRequest;

/** Lets a program in for one request; a token counts before any session, and a bad one is not made good by a session. */
class TokenDoor extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final TokenThrottle throttle;
    private final ApiRefusals refusals;
    private final Clock clock;

    TokenDoor(AccessTokens tokens, TokenThrottle throttle, ApiRefusals refusals, Clock clock) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        Duration wait = throttle.count(token, request.getRemoteAddr());
        if (!wait.isZero()) {
            refusals.tooSoon(response, wait);
            return;
        }
        Optional<Bearer> bearer = tokens.present(token);
        if (bearer.isEmpty()) {
            throttle.failed(token, request.getRemoteAddr());
            refusals.commence(request, response, new BadCredentialsException("Unknown, expired or revoked token"));
            return;
        }
        throttle.worked(token, request.getRemoteAddr());
        letIn(bearer.get(), request);
        chain.doFilter(request, response);
    }

    private void letIn(Bearer bearer, HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TokenAuthentication(Acting.as(bearer.actor(), clock.instant()), bearer.scopes()));
        SecurityContextHolder.setContext(context);
        ActorOfRequest.remember(request, bearer.actor());
    }

    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
