package uk.police.portfolio.identity.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

@Controller
@ByAdministrator
@RequestMapping("/people/{id}/{act:lock|unlock|release|leaving}")
class PersonActController {

    private final PeopleRegister people;

    PersonActController(PeopleRegister people) {
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String act, @SignedIn Actor by, Model model) {
        model.addAttribute("form", new ReasonForm(""));
        return page(id, act, by, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @PathVariable String act,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                PersonAct.of(act).on(people, id, form.reason().strip(), by);
                Flash.success(redirect, "identity.person." + act + ".done");
                return "redirect:/people/" + id;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, act, by, model);
    }

    private String page(UUID id, String act, Actor by, Model model) {
        model.addAttribute("person", people.details(id, by));
        model.addAttribute("act", PersonAct.of(act));
        return "identity/person-act";
    }
}
