package uk.police.portfolio.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.identity.FirstAdministrator;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;

@Controller
@RequestMapping("/first-administrator/{token}")
class FirstAdministratorController {

    private static final Map<String, String> FIELDS =
            Map.of("PASSWORD_TOO_SHORT", "next", "PASSWORD_TOO_LONG", "next", "PASSWORD_EASILY_GUESSED", "next");

    private final FirstAdministrator first;
    private final boolean local;

    FirstAdministratorController(FirstAdministrator first, @Value("${portfolio.sign-in:local}") String signIn) {
        this.first = first;
        this.local = "local".equals(signIn);
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new FirstAdministratorForm("", "", ""));
        return page(token, model, response);
    }

    @PostMapping
    String create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FirstAdministratorForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && first.isInvited(token) && make(token, form, errors)) {
            Flash.success(redirect, "identity.first-administrator.made");
            return "redirect:/sign-in";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(token, model, response);
    }

    private boolean make(String token, FirstAdministratorForm form, BindingResult errors) {
        try {
            first.make(token, form.newcomer(), local ? Objects.requireNonNullElse(form.next(), "") : null);
            return true;
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
            return false;
        }
    }

    private String page(String token, Model model, HttpServletResponse response) {
        if (!first.isInvited(token)) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "identity/link-ended";
        }
        model.addAttribute("local", local);
        return "identity/first-administrator";
    }
}
