package uk.police.portfolio.identity.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.identity.ByAdministrator;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

@Controller
@ByAdministrator
@RequestMapping("/people/{id}/appointments")
class AppointmentController {

    private static final Map<String, String> FIELDS = Map.of(
            "OFFICE_NOT_THERE", "office", "APPOINTMENT_OVERLAPS", "office", "APPOINTMENT_NEEDS_EVIDENCE", "evidence");

    private final PeopleRegister people;
    private final OrganisationDirectory organisation;
    private final Clock clock;

    AppointmentController(PeopleRegister people, OrganisationDirectory organisation, Clock clock) {
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, @SignedIn Actor by, Model model) {
        model.addAttribute("form", AppointmentForm.from(London.today(clock)));
        return page(id, by, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.validate(errors);
        if (!errors.hasErrors()) {
            try {
                people.appoint(id, form.toCommand(), by);
                Flash.success(redirect, "identity.appointment.made");
                return "redirect:/people/" + id;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, FIELDS);
            } catch (NotFoundException noOffice) {
                errors.rejectValue("office", "identity.appointment.office.missing");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, by, model);
    }

    private String page(UUID id, Actor by, Model model) {
        LocalDate today = London.today(clock);
        List<Choice> offices = organisation.offices().stream()
                .filter(office -> !office.existence().hasEndedBy(today))
                .map(office -> Choice.named(office.code(), office.title() + " (" + office.code() + ")"))
                .toList();
        model.addAttribute("person", people.details(id, by));
        model.addAttribute("offices", offices);
        model.addAttribute("capacities", Choice.of("identity.capacity", Capacity.values()));
        return "identity/appointment-new";
    }
}
