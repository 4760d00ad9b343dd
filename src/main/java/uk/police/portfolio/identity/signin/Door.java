package uk.police.portfolio.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.PersonDetails;
import uk.police.portfolio.identity.signin.record.SignInRecord;
import uk.police.portfolio.identity.signin.record.WayIn;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/** Lets a person in, and into an office: under a new session identifier each time. */
@Component
public class Door {

    /** Session attribute: the browser that signed in, so that people recognise their sessions. */
    public static final String BROWSER = "browser";

    private final WhoActs whoActs;
    private final SessionAuthenticationStrategy newSession;
    private final SecurityContextRepository contexts;
    private final RequestCache requests;
    private final SignInRecord record;
    private final Clock clock;

    Door(
            WhoActs whoActs,
            SessionAuthenticationStrategy newSession,
            SecurityContextRepository contexts,
            RequestCache requests,
            SignInRecord record,
            Clock clock) {
        this.whoActs = whoActs;
        this.newSession = newSession;
        this.contexts = contexts;
        this.requests = requests;
        this.record = record;
        this.clock = clock;
    }

    /** Lets the person in; whoever holds one office acts in it. Returns where they were going. */
    public String open(PersonDetails person, WayIn way, HttpServletRequest request, HttpServletResponse response) {
        List<Actor> offices = whoActs.each(person.id());
        Acting acting = offices.size() == 1
                ? Acting.as(offices.get(0), clock.instant())
                : Acting.withoutOffice(person.id(), person.name(), clock.instant());
        record.signedIn(offices.size() == 1 ? offices.get(0) : person.oneself(), way);
        enter(acting, request, response);
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        request.getSession().setAttribute(BROWSER, agent == null ? "" : agent);
        return offices.size() == 1 ? destination(request, response) : "/acting-office";
    }

    /** Changes to another office of the same person, who must hold it today: otherwise nothing happens. */
    public boolean actIn(UUID office, Acting now, HttpServletRequest request, HttpServletResponse response) {
        return whoActs.in(office, now.personId())
                .map(actor -> {
                    record.officeChosen(actor, now.officeTitle());
                    enter(Acting.as(actor, now.signedInAt()), request, response);
                    return true;
                })
                .orElse(false);
    }

    /** Where the person was going when they were asked to sign in or to choose an office. */
    public String destination(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = requests.getRequest(request, response);
        requests.removeRequest(request, response);
        return saved instanceof DefaultSavedRequest page ? path(page, request.getContextPath()) : "/";
    }

    /** Without the host: a request may name any. */
    private static String path(DefaultSavedRequest page, String root) {
        String path = Objects.requireNonNull(page.getRequestURI()).substring(root.length());
        boolean here = path.startsWith("/") && !path.startsWith("//");
        String query = page.getQueryString();
        return here ? path + (query == null ? "" : "?" + query) : "/";
    }

    public static Authentication authentication(Acting acting) {
        var authorities = acting.roles().stream()
                .map(Role::name)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(acting, null, authorities);
    }

    private void enter(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = authentication(acting);
        request.getSession();
        newSession.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
