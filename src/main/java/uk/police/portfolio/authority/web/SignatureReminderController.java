package uk.police.portfolio.authority.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.authority.SignatureReminders;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The secretariat reminds those who have not signed. */
@Controller
class SignatureReminderController {

    private final SignatureReminders reminders;

    SignatureReminderController(SignatureReminders reminders) {
        this.reminders = reminders;
    }

    @PostMapping("/authority/instruments/{reference}/reminders")
    String create(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String giver,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        int reminded = reminders.remind(reference, giver.isEmpty() ? List.of() : List.of(giver), by);
        Flash.success(redirect, "authority.tracker.reminded", reminded);
        return "redirect:/authority/instruments/" + reference + "/signatures?show=missing";
    }
}
