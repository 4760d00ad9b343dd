package uk.police.portfolio.organisation.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.NewBodies;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A body that is new: a merged force, a mayor, a national body. */
@Controller
@PreAuthorize("#by.holds(T(uk.police.portfolio.shared.Role).ADMINISTRATOR)")
@RequestMapping("/bodies/new")
class NewBodyController {

    private static final Map<String, String> FIELDS = Map.of(
            "BODY_CODE_TAKEN", "code", "HEAD_OFFICE_NEEDED", "headTitle", "POLICING_BODY_NEEDED", "policingBody");

    private final NewBodies bodies;
    private final OrganisationDirectory directory;

    NewBodyController(NewBodies bodies, OrganisationDirectory directory) {
        this.bodies = bodies;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView show(@SignedIn Actor by) {
        return page(HttpStatus.OK).addObject("form", NewBodyForm.EMPTY);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") NewBodyForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        form.validate(errors);
        if (!errors.hasErrors()) {
            try {
                bodies.establish(
                        form.toCommand(),
                        NewBodyForm.text(form.headTitle()),
                        NewBodyForm.text(form.policingBody()),
                        by);
                Flash.success(redirect, "organisation.new.done", NewBodyForm.text(form.name()));
                return new ModelAndView("redirect:/bodies/" + NewBodyForm.text(form.code()));
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, FIELDS);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(HttpStatus status) {
        List<Choice> policingBodies = new ArrayList<>();
        policingBodies.add(Choice.worded("", "organisation.new.policing-body.none"));
        directory.bodies(EnumSet.of(BodyKind.POLICING_BODY)).stream()
                .filter(body -> body.existence().toOn() == null)
                .forEach(body -> policingBodies.add(Choice.named(body.code(), body.name())));
        return new ModelAndView("organisation/body-new", status)
                .addObject("kinds", Choice.of("organisation.kind", BodyKind.values()))
                .addObject("policingBodies", policingBodies);
    }
}
