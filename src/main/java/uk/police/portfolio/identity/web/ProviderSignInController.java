package uk.police.portfolio.identity.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.police.portfolio.identity.FirstAdministrator;

/** The sign-in page where an identity provider knows the people. */
@Controller
@ConditionalOnProperty(name = "portfolio.sign-in", havingValue = "oidc")
class ProviderSignInController {

    private final String provider;
    private final FirstAdministrator first;

    ProviderSignInController(
            @Value("${portfolio.oidc-registration:portal}") String provider, FirstAdministrator first) {
        this.provider = provider;
        this.first = first;
    }

    @GetMapping("/sign-in")
    String show(Model model) {
        model.addAttribute("provider", provider);
        model.addAttribute("nobody", first.isNeeded());
        return "identity/sign-in-provider";
    }
}
