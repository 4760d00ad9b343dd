package uk.police.portfolio.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.police.portfolio.web.SessionEnd;

/** Ends a session twelve hours after its person signed in, however busy it is; until then, pages know when it ends. */
public class Shift extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration USUAL = Duration.ofMinutes(30);

    private final Clock clock;

    public Shift(Clock clock) {
        this.clock = clock;
    }

    /** Assets are everybody's: to ask for one does not prolong a session. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Acting acting) {
            HttpSession session = request.getSession(false);
            SessionEnd end = end(acting, session);
            if (end.lastAt().isBefore(end.now())) {
                leave(session);
            } else {
                end.remember(request);
            }
        }
        chain.doFilter(request, response);
    }

    private SessionEnd end(Acting acting, @Nullable HttpSession session) {
        Duration idle = session == null ? USUAL : Duration.ofSeconds(session.getMaxInactiveInterval());
        Instant now = clock.instant();
        return new SessionEnd(now, now.plus(idle), acting.signedInAt().plus(LONGEST));
    }

    private static void leave(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
