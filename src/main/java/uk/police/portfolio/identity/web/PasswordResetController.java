package uk.police.portfolio.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.police.portfolio.identity.MailRoom;
import uk.police.portfolio.identity.Passwords;
import uk.police.portfolio.identity.signin.LocalAccounts;
import uk.police.portfolio.identity.signin.ResetThrottle;

@Controller
@RequestMapping("/password-reset")
class PasswordResetController implements LocalAccounts {

    private final Passwords passwords;
    private final ResetThrottle throttle;
    private final MailRoom mails;

    PasswordResetController(Passwords passwords, ResetThrottle throttle, MailRoom mails) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.mails = mails;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new PasswordResetForm(""));
        return "identity/password-reset";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") PasswordResetForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "identity/password-reset";
        }
        if (!throttle.count(request.getRemoteAddr()).isZero()) {
            errors.reject("identity.password-reset.too-soon");
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return "identity/password-reset";
        }
        if (throttle.allowsMailTo(form.email())) {
            passwords.askForReset(form.email());
        }
        return "redirect:/password-reset/asked";
    }

    @GetMapping("/asked")
    String asked(Model model) {
        model.addAttribute("mailed", mails.way() == MailRoom.Way.MAILED);
        return "identity/password-reset-asked";
    }
}
