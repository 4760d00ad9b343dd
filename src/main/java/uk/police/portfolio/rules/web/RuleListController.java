package uk.police.portfolio.rules.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What the rules say, since when and why. */
@Controller
class RuleListController {

    private final Rules rules;
    private final RuleQueries queries;

    RuleListController(Rules rules, RuleQueries queries) {
        this.rules = rules;
        this.queries = queries;
    }

    @GetMapping("/rules")
    String list(@SignedIn Actor by, Model model) {
        var today = rules.today();
        model.addAttribute("version", today.version());
        model.addAttribute("rules", RuleRow.of(today, queries.changes()));
        model.addAttribute("mayChange", rules.mayChange(by));
        return "rules/list";
    }
}
