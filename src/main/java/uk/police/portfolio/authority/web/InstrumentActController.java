package uk.police.portfolio.authority.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.authority.AuthorityRegister;
import uk.police.portfolio.authority.InstrumentAct;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What a giver does to an instrument from a day on, with a reason: suspend, restore, withdraw, revoke. */
@Controller
@RequestMapping("/authority/instruments/{reference}/{act:suspension|restoration|withdrawal|revocation}")
class InstrumentActController {

    private final AuthorityRegister register;
    private final InstrumentDirectory directory;
    private final Clock clock;

    InstrumentActController(AuthorityRegister register, InstrumentDirectory directory, Clock clock) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @PathVariable String act, @SignedIn Actor by) {
        LocalDate today = London.today(clock);
        directory.mustBeOpen(named(act), reference, by);
        return page(reference, act, HttpStatus.OK, by).addObject("form", InstrumentActForm.on(today));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String reference,
            @PathVariable String act,
            @ModelAttribute("form") InstrumentActForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        LocalDate on = form.check(errors);
        if (on != null && !errors.hasErrors()) {
            try {
                act(reference, act, on, FormReader.text(form.reason()), by);
                Flash.success(redirect, "authority.act.done", reference);
                return new ModelAndView("redirect:/authority/instruments/" + reference);
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            }
        }
        return page(reference, act, HttpStatus.UNPROCESSABLE_CONTENT, by);
    }

    private void act(String reference, String act, LocalDate on, String reason, Actor by) {
        switch (named(act)) {
            case INSTRUMENT_SUSPENDED -> register.suspend(reference, on, reason, by);
            case INSTRUMENT_RESTORED -> register.restore(reference, on, reason, by);
            case SIGNATURE_WITHDRAWN -> register.withdraw(reference, on, reason, by);
            default -> register.revoke(reference, on, reason, by);
        }
    }

    private ModelAndView page(String reference, String act, HttpStatus status, Actor by) {
        return new ModelAndView("authority/act", status)
                .addObject("act", named(act))
                .addObject("path", act)
                .addObject(
                        "instrument",
                        directory
                                .find(reference, by)
                                .orElseThrow(() -> new NotFoundException("instrument", reference)));
    }

    private static InstrumentAct named(String act) {
        return switch (act) {
            case "suspension" -> InstrumentAct.INSTRUMENT_SUSPENDED;
            case "restoration" -> InstrumentAct.INSTRUMENT_RESTORED;
            case "withdrawal" -> InstrumentAct.SIGNATURE_WITHDRAWN;
            default -> InstrumentAct.INSTRUMENT_REVOKED;
        };
    }
}
