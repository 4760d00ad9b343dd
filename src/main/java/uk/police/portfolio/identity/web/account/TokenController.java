package uk.police.portfolio.identity.web.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

@Controller
@RequestMapping("/account/tokens")
class TokenController {

    private static final List<Choice> LIVES = List.of(
            Choice.worded("30", "identity.token.days.30"),
            Choice.worded("90", "identity.token.days.90"),
            Choice.worded("365", "identity.token.days.365"));

    private final AccessTokens tokens;

    TokenController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String show(@SignedIn Actor by, Model model) {
        model.addAttribute("form", TokenForm.empty());
        return page(by, model);
    }

    /** The token is in the answer to this request and nowhere else, so this page follows without a redirect. */
    @PostMapping
    String create(
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(by, model);
        }
        model.addAttribute("token", tokens.make(form.toCommand(), by));
        response.setStatus(HttpStatus.CREATED.value());
        return "identity/token-made";
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable UUID id, @SignedIn Actor by, RedirectAttributes redirect) {
        tokens.revoke(id, by);
        Flash.success(redirect, "identity.token.revoked");
        return "redirect:/account";
    }

    private static String page(Actor by, Model model) {
        model.addAttribute("office", by.officeTitle());
        model.addAttribute("scopes", Choice.of("identity.token.scope", Scope.values()));
        model.addAttribute("lives", LIVES);
        return "identity/token-new";
    }
}
