package uk.police.portfolio.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import uk.police.portfolio.web.LateSending;

/** What somebody is answered who may not: choose an office first, send it again, or that it is not for them. */
class Denials implements AccessDeniedHandler {

    private final RequestCache requests;
    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    Denials(RequestCache requests) {
        this.requests = requests;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof OfficeNotChosen) {
            requests.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + "/acting-office");
        } else if (denied instanceof CsrfException) {
            late(request, response, denied);
        } else {
            otherwise.handle(request, response, denied);
        }
    }

    /** Mostly a page that outlived its session; whoever wants to sign out after theirs ended has what they want. */
    private void late(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof Acting;
        if (!signedIn && request.getRequestURI().equals(request.getContextPath() + "/sign-out")) {
            response.sendRedirect(request.getContextPath() + "/sign-in?signed-out");
        } else {
            LateSending.mark(request);
            otherwise.handle(request, response, denied);
        }
    }
}
