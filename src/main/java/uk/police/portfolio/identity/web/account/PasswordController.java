package uk.police.portfolio.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.identity.Passwords;
import uk.police.portfolio.identity.signin.LocalAccounts;
import uk.police.portfolio.identity.signin.SignInThrottle;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

@Controller
@RequestMapping("/account/password")
class PasswordController implements LocalAccounts {

    private static final Map<String, String> FIELDS = Map.of(
            "PASSWORD_WRONG", "current",
            "PASSWORD_TOO_SHORT", "next",
            "PASSWORD_TOO_LONG", "next",
            "PASSWORD_EASILY_GUESSED", "next");

    private final Passwords passwords;
    private final SignInThrottle throttle;

    PasswordController(Passwords passwords, SignInThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @GetMapping
    String show(@SignedIn Actor by, Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return "identity/password";
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @SignedIn Actor by,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && change(form, errors, by, request)) {
            Flash.success(redirect, "identity.password.changed");
            return "redirect:/account";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "identity/password";
    }

    private boolean change(PasswordForm form, BindingResult errors, Actor by, HttpServletRequest request) {
        String account = "password of " + by.personId();
        Duration wait = throttle.count(account, request.getRemoteAddr());
        if (!wait.isZero()) {
            errors.reject("identity.sign-in.too-soon", new Object[] {wait.toSeconds() + 1}, "");
            return false;
        }
        try {
            passwords.change(form.current(), form.next(), AccountController.sessionInUse(request), by);
            throttle.succeeded(account, request.getRemoteAddr());
            return true;
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
            return false;
        }
    }
}
