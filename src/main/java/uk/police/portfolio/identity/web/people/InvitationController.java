package uk.police.portfolio.identity.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.identity.ByAdministrator;
import uk.police.portfolio.identity.MailRoom;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

@Controller
@ByAdministrator
class InvitationController {

    private final PeopleRegister people;
    private final MailRoom mails;

    InvitationController(PeopleRegister people, MailRoom mails) {
        this.people = people;
        this.mails = mails;
    }

    @GetMapping("/people/invitation")
    String show(@SignedIn Actor by, Model model) {
        model.addAttribute("form", new InvitationForm("", ""));
        return "identity/person-new";
    }

    @PostMapping("/people")
    String create(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            @SignedIn Actor by,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                UUID id = people.invite(form.toCommand(), by);
                Flash.success(redirect, "identity.person.invited." + mails.way(), form.name());
                return "redirect:/people/" + id;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, Map.of("EMAIL_TAKEN", "email"));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "identity/person-new";
    }

    @PostMapping("/people/{id}/invitation")
    String again(@PathVariable UUID id, @SignedIn Actor by, RedirectAttributes redirect) {
        people.inviteAgain(id, by);
        Flash.success(redirect, "identity.person.invited-again." + mails.way());
        return "redirect:/people/" + id;
    }
}
