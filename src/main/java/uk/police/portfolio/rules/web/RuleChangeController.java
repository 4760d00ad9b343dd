package uk.police.portfolio.rules.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.rules.ChangeRule;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The change of one rule. */
@Controller
@RequestMapping("/rules/{rule}/change")
class RuleChangeController {

    private static final Map<String, String> FIELDS = Map.of(
            "RULE_VALUE", "value",
            "RULE_QUORUM_ABOVE_BOARD", "value",
            "RULE_FORCES_ABOVE_SEATS", "value",
            "RULE_REMINDER_ABOVE_PERIOD", "value",
            "RULE_DATE_PAST", "effectiveDay",
            "RULE_REASON", "reason");

    private final Rules rules;

    RuleChangeController(Rules rules) {
        this.rules = rules;
    }

    @GetMapping
    ModelAndView show(@PathVariable String rule, @SignedIn Actor by) {
        RuleBook today = rules.toChange(by);
        Rule asked = rule(rule);
        return page(asked, String.valueOf(today.version()), HttpStatus.OK)
                .addObject("form", RuleChangeForm.of(asked, today));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String rule,
            @ModelAttribute("form") RuleChangeForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        RuleBook today = rules.toChange(by);
        Rule asked = rule(rule);
        form.check(errors);
        try {
            change(form.toCommand(asked), errors, by);
        } catch (StaleVersionException stale) {
            errors.reject("rules.change.stale");
            return page(asked, String.valueOf(today.version()), HttpStatus.CONFLICT)
                    .addObject("changes", stale.changes());
        }
        if (errors.hasErrors()) {
            return page(asked, form.versionRead(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.success(redirect, "rules.change.done");
        return new ModelAndView("redirect:/rules");
    }

    /** What cannot be read is no change, but what the rules say of the rest is shown beside it. */
    private void change(ChangeRule command, BindingResult errors, Actor by) {
        try {
            if (errors.hasErrors()) {
                rules.check(command, by);
            } else {
                rules.change(command, by);
            }
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
        }
    }

    private static ModelAndView page(Rule rule, @Nullable String version, HttpStatus status) {
        return new ModelAndView("rules/change", status)
                .addObject("rule", rule)
                .addObject("version", version)
                .addObject(
                        "choices",
                        rule.choices().stream()
                                .map(choice -> Choice.worded(
                                        choice, RuleValue.of(rule, choice).key()))
                                .toList());
    }

    private static Rule rule(String name) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("rule", name));
    }
}
