package uk.police.portfolio.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.notification.Delivery;
import uk.police.portfolio.notification.MessagePreferences;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** How do you want your messages? */
@Controller
@RequestMapping("/account/messages")
class PreferenceController {

    private final MessagePreferences preferences;

    PreferenceController(MessagePreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    String show(@SignedIn Actor by, Model model) {
        model.addAttribute("form", new PreferenceForm(preferences.of(by).name()));
        return form(model);
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") PreferenceForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return form(model);
        }
        preferences.set(form.chosen(), by);
        Flash.success(redirect, "notification.delivery.saved");
        return "redirect:/account";
    }

    private static String form(Model model) {
        List<Choice> choices = Arrays.stream(Delivery.values())
                .map(each -> Choice.worded(each.name(), "notification.delivery." + each)
                        .explainedBy("notification.delivery.hint." + each))
                .toList();
        model.addAttribute("choices", choices);
        return "notification/preference";
    }
}
