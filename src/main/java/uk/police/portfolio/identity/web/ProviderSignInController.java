package uk.police.portfolio.identity.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.police.portfolio.identity.FirstAdministrator;
import uk.police.portfolio.identity.signin.AccountsElsewhere;

/** The sign-in page where an identity provider knows the people. */
@Controller
class ProviderSignInController implements AccountsElsewhere {

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
