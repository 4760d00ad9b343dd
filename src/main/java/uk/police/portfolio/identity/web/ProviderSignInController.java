package uk.police.portfolio.identity.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page where an identity provider knows the people. */
@Controller
@ConditionalOnProperty(name = "portfolio.sign-in", havingValue = "oidc")
class ProviderSignInController {

    private final String provider;

    ProviderSignInController(@Value("${portfolio.oidc-registration:portal}") String provider) {
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    String show(Model model) {
        model.addAttribute("provider", provider);
        return "identity/sign-in-provider";
    }
}
