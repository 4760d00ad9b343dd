package uk.police.portfolio.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.police.portfolio.identity.signin.Acting;
import uk.police.portfolio.web.SessionEnd;

/** Until when one stays signed in; to ask is to stay. */
@Controller
@RequestMapping("/account/session")
class SessionController {

    /**
     * What the script of a page needs to let people stay on it.
     *
     * @param reader who is signed in now, and in which office
     * @param token for the forms of the page
     */
    record SessionTime(long idle, long longest, String reader, String token) {}

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("end", end(request));
        return "identity/session";
    }

    @GetMapping(path = "/time", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SessionTime time(@AuthenticationPrincipal Acting acting, CsrfToken token, HttpServletRequest request) {
        SessionEnd end = end(request);
        return new SessionTime(end.secondsIdle(), end.secondsAtMost(), acting.inWords(), token.getToken());
    }

    private static SessionEnd end(HttpServletRequest request) {
        return Objects.requireNonNull(SessionEnd.of(request), "whoever is signed in has a session");
    }
}
