package uk.police.portfolio.authority.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.authority.AuthorityRegister;
import uk.police.portfolio.authority.InstrumentAct;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A draft goes to its givers, and a giver signs what they read. */
@Controller
class InstrumentSignatureController {

    private final AuthorityRegister register;
    private final InstrumentDirectory directory;
    private final CodeLabels labels;

    InstrumentSignatureController(AuthorityRegister register, InstrumentDirectory directory, CodeLabels labels) {
        this.register = register;
        this.directory = directory;
        this.labels = labels;
    }

    @GetMapping("/authority/instruments/{reference}/issue")
    ModelAndView confirm(@PathVariable String reference, @SignedIn Actor by) {
        directory.mustBeOpen(InstrumentAct.INSTRUMENT_ISSUED, reference, by);
        return page("authority/issue", reference, HttpStatus.OK, by);
    }

    @PostMapping("/authority/instruments/{reference}/issue")
    String issue(@PathVariable String reference, @SignedIn Actor by, RedirectAttributes redirect) {
        register.issue(reference, by);
        Flash.success(redirect, "authority.act.done", reference);
        return "redirect:/authority/instruments/" + reference;
    }

    @GetMapping("/authority/instruments/{reference}/signature")
    ModelAndView show(@PathVariable String reference, @SignedIn Actor by) {
        directory.mustBeOpen(InstrumentAct.INSTRUMENT_SIGNED, reference, by);
        ModelAndView page = page("authority/sign", reference, HttpStatus.OK, by);
        InstrumentDetails instrument = (InstrumentDetails) page.getModel().get("instrument");
        return page.addObject(
                "form", new SignatureForm(instrument == null ? "" : String.valueOf(instrument.edition()), ""));
    }

    @PostMapping("/authority/instruments/{reference}/signature")
    ModelAndView create(
            @PathVariable String reference,
            @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        try {
            register.sign(reference, form.editionRead(), FormReader.raw(form.password()), by);
            Flash.success(redirect, "authority.sign.done", reference);
            return new ModelAndView("redirect:/authority/instruments/" + reference);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, Map.of("STEP_UP_FAILED", "password"));
            return page("authority/sign", reference, HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
    }

    private ModelAndView page(String view, String reference, HttpStatus status, Actor by) {
        InstrumentDetails instrument =
                directory.find(reference, by).orElseThrow(() -> new NotFoundException("instrument", reference));
        String taker = instrument.terms().taker();
        return new ModelAndView(view, status)
                .addObject("instrument", instrument)
                .addObject("taker", labels.all().getOrDefault(taker, CodeLabel.unknown(taker)));
    }
}
