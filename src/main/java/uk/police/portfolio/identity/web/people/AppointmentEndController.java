package uk.police.portfolio.identity.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.identity.ByAdministrator;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

@Controller
@ByAdministrator
@RequestMapping("/people/{id}/appointments/{appointment}/end")
class AppointmentEndController {

    private final PeopleRegister people;
    private final OrganisationDirectory organisation;

    AppointmentEndController(PeopleRegister people, OrganisationDirectory organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID appointment, @SignedIn Actor by, Model model) {
        model.addAttribute("form", new AppointmentEndForm("", "", "", ""));
        return page(id, appointment, by, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @Valid @ModelAttribute("form") AppointmentEndForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        LocalDate last = form.lastOn();
        if (last == null) {
            errors.rejectValue("lastDay", "identity.appointment.last.wrong");
        } else if (!errors.hasErrors()) {
            try {
                people.endAppointment(id, appointment, last, form.reason().strip(), by);
                Flash.success(redirect, "identity.appointment.ended");
                return "redirect:/people/" + id;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, appointment, by, model);
    }

    private String page(UUID id, UUID appointment, Actor by, Model model) {
        model.addAttribute("person", people.details(id, by));
        model.addAttribute(
                "appointment",
                organisation.appointmentsOf(id).stream()
                        .filter(held -> held.id().equals(appointment))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("appointment", appointment.toString())));
        return "identity/appointment-end";
    }
}
