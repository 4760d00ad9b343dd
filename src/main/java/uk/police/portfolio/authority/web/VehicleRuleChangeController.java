package uk.police.portfolio.authority.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import uk.police.portfolio.authority.ChangeVehicleRule;
import uk.police.portfolio.authority.VehicleRule;
import uk.police.portfolio.authority.VehicleRules;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** The change of one vehicle rule. */
@Controller
@RequestMapping("/authority/rules/{code}/change")
class VehicleRuleChangeController {

    private static final String OFFICE = "organisation.office-kind.";
    private static final Map<String, String> FIELDS = Map.of(
            "VEHICLE_RULE_REASON", "reason",
            "VEHICLE_RULE_WORDS", "explanation",
            "VEHICLE_RULE_REVIEW_PAST", "reviewDay",
            "VEHICLE_RULE_OFFICE", "takers");

    private final VehicleRules rules;

    VehicleRuleChangeController(VehicleRules rules) {
        this.rules = rules;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @SignedIn Actor by) {
        VehicleRule rule = rules.toChange(code, by);
        return page(rule, HttpStatus.OK).addObject("form", VehicleRuleForm.of(rule));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String code,
            @ModelAttribute("form") VehicleRuleForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        VehicleRule rule = rules.toChange(code, by);
        ChangeVehicleRule command = form.toCommand(code, errors);
        if (command == null) {
            return page(rule, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            rules.change(command, by);
        } catch (StaleVersionException stale) {
            errors.reject("authority.rules.stale");
            return page(rule, HttpStatus.CONFLICT).addObject("changes", stale.changes());
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, FIELDS);
            return page(rule, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.success(redirect, "authority.rules.changed");
        return new ModelAndView("redirect:/authority/rules/" + code);
    }

    private static ModelAndView page(VehicleRule rule, HttpStatus status) {
        List<Choice> takers = new ArrayList<>(offices());
        VehicleRules.STANDINGS.forEach(each -> takers.add(Choice.worded(each, OFFICE + each)));
        return new ModelAndView("authority/rule-change", status)
                .addObject("rule", rule)
                .addObject("changes", null)
                .addObject("givers", offices())
                .addObject("takers", rule.effect() == VehicleRule.Effect.BARS_TAKER ? takers : offices())
                .addObject("own", List.of(Choice.worded("yes", "authority.rules.own-only.yes")));
    }

    private static List<Choice> offices() {
        List<Choice> offices = new ArrayList<>();
        offices.add(Choice.worded(VehicleRules.ANY, OFFICE + VehicleRules.ANY));
        for (OfficeKind kind : OfficeKind.values()) {
            offices.add(Choice.worded(kind.name(), OFFICE + kind.name()));
        }
        return offices;
    }
}
