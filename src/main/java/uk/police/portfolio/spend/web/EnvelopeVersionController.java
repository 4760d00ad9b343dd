package uk.police.portfolio.spend.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A new version of the envelope. */
@Controller
class EnvelopeVersionController {

    private static final String PAGE = "spend/new-version";

    private final EnvelopeRegister envelopes;

    EnvelopeVersionController(EnvelopeRegister envelopes) {
        this.envelopes = envelopes;
    }

    @GetMapping("/spend/envelope/versions/new")
    String ask(@SignedIn Actor by, Model model) {
        EnvelopeDetails current = envelopes.toFollow(by);
        model.addAttribute("form", EnvelopeForm.of(current));
        model.addAttribute("follows", current.number());
        return PAGE;
    }

    @PostMapping("/spend/envelope/versions")
    ModelAndView create(
            @ModelAttribute("form") EnvelopeForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        envelopes.toFollow(by);
        form.check(errors);
        HttpStatus status = errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : revise(form, errors, by);
        if (errors.hasErrors()) {
            ModelAndView again = new ModelAndView(PAGE, errors.getModel(), status);
            return again.addObject("follows", envelopes.current().number());
        }
        Flash.success(redirect, "spend.envelope.revised", envelopes.current().number());
        return new ModelAndView("redirect:/spend/envelope");
    }

    private HttpStatus revise(EnvelopeForm form, BindingResult errors, Actor by) {
        try {
            envelopes.revise(form.toCommand(), by);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused);
        } catch (StaleVersionException overtaken) {
            errors.reject("spend.envelope.overtaken");
            return HttpStatus.CONFLICT;
        }
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
