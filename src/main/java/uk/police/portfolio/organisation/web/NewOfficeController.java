package uk.police.portfolio.organisation.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.organisation.NewBodies;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** An office that a body did not have before. */
@Controller
@PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
@RequestMapping("/bodies/{code}/offices/new")
class NewOfficeController {

    private static final Map<String, String> FIELDS = Map.of("OFFICE_CODE_TAKEN", "code", "BODY_NOT_THERE", "fromDay");

    private final NewBodies bodies;
    private final OrganisationDirectory directory;

    NewOfficeController(NewBodies bodies, OrganisationDirectory directory) {
        this.bodies = bodies;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @SignedIn Actor by) {
        return page(code, HttpStatus.OK).addObject("form", NewOfficeForm.EMPTY);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable("code") String body,
            @Valid @ModelAttribute("form") NewOfficeForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        form.validate(errors);
        if (!errors.hasErrors()) {
            try {
                bodies.addOffice(
                        body,
                        NewBodyForm.text(form.code()),
                        NewBodyForm.text(form.title()),
                        OfficeKind.valueOf(NewBodyForm.text(form.kind())),
                        Objects.requireNonNull(form.from()),
                        by);
                Flash.success(redirect, "organisation.new.done", NewBodyForm.text(form.title()));
                return new ModelAndView("redirect:/bodies/" + body);
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, FIELDS);
            }
        }
        return page(body, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(String code, HttpStatus status) {
        return new ModelAndView("organisation/office-new", status)
                .addObject("body", directory.body(code).orElseThrow(() -> new NotFoundException("body", code)))
                .addObject("kinds", Choice.of("organisation.office-kind", OfficeKind.values()));
    }
}
