package uk.police.portfolio.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.identity.signin.Sessions;
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

@Controller
@RequestMapping("/account")
class AccountController {

    private final PeopleRegister people;
    private final Sessions sessions;
    private final AccessTokens tokens;

    AccountController(PeopleRegister people, Sessions sessions, AccessTokens tokens) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @GetMapping
    String show(@SignedIn Actor by, HttpServletRequest request, Model model) {
        model.addAttribute("person", people.oneself(by));
        model.addAttribute("office", by.officeTitle());
        model.addAttribute("sessions", sessions.of(by.personId(), sessionInUse(request)));
        model.addAttribute("tokens", tokens.of(by));
        return "identity/account";
    }

    @PostMapping("/sessions/{handle}/end")
    String endSession(@PathVariable String handle, @SignedIn Actor by, RedirectAttributes redirect) {
        sessions.end(handle, by);
        Flash.success(redirect, "identity.sessions.ended");
        return "redirect:/account";
    }

    static String sessionInUse(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
