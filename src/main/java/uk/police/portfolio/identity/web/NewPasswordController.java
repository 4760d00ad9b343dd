package uk.police.portfolio.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.identity.LinkPurpose;
import uk.police.portfolio.identity.Passwords;
import uk.police.portfolio.identity.signin.LocalAccounts;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;

/** Sets a password by a link; looking at the page doesn't use the link up, since mail scanners look, too. */
@Controller
class NewPasswordController implements LocalAccounts {

    private static final Map<String, String> FIELDS =
            Map.of("PASSWORD_TOO_SHORT", "next", "PASSWORD_TOO_LONG", "next", "PASSWORD_EASILY_GUESSED", "next");

    private final Passwords passwords;

    NewPasswordController(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/password-reset/{token}")
    String showReset(@PathVariable String token, Model model, HttpServletResponse response) {
        return show(LinkPurpose.PASSWORD_RESET, token, model, response);
    }

    @GetMapping("/invitation/{token}")
    String showInvitation(@PathVariable String token, Model model, HttpServletResponse response) {
        return show(LinkPurpose.INVITATION, token, model, response);
    }

    @PostMapping("/password-reset/{token}")
    String reset(
            @PathVariable String token,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return set(LinkPurpose.PASSWORD_RESET, token, form, errors, redirect)
                ? "redirect:/sign-in"
                : page(LinkPurpose.PASSWORD_RESET, token, model, response);
    }

    @PostMapping("/invitation/{token}")
    String accept(
            @PathVariable String token,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return set(LinkPurpose.INVITATION, token, form, errors, redirect)
                ? "redirect:/sign-in"
                : page(LinkPurpose.INVITATION, token, model, response);
    }

    private boolean set(
            LinkPurpose purpose,
            String token,
            NewPasswordForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            passwords.set(purpose, token, form.next());
            Flash.success(redirect, "identity.password.set");
            return true;
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
        } catch (NotFoundException ended) {
            // The page says so.
        }
        return false;
    }

    private String show(LinkPurpose purpose, String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new NewPasswordForm(""));
        return page(purpose, token, model, response);
    }

    private String page(LinkPurpose purpose, String token, Model model, HttpServletResponse response) {
        var person = passwords.holderOf(purpose, token);
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "identity/link-ended";
        }
        boolean again = model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult shown
                && shown.hasErrors();
        if (again) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("person", person.get());
        return "identity/password-new";
    }
}
