package uk.police.portfolio.authority.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.authority.VehicleRules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What the law lets each vehicle do. */
@Controller
class VehicleRuleController {

    private final VehicleRules rules;

    VehicleRuleController(VehicleRules rules) {
        this.rules = rules;
    }

    @GetMapping("/authority/rules")
    String list(@SignedIn Actor by, Model model) {
        model.addAttribute("rules", rules.all());
        model.addAttribute("mayChange", rules.mayChange(by));
        return "authority/rules";
    }

    @GetMapping("/authority/rules/{code}")
    String show(@PathVariable String code, @SignedIn Actor by, Model model) {
        model.addAttribute("versions", rules.versions(code));
        model.addAttribute("mayChange", rules.mayChange(by));
        return "authority/rule";
    }
}
