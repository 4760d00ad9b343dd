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
import uk.police.portfolio.authority.ConditionDetails;
import uk.police.portfolio.authority.InstrumentAct;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A giver records that a condition has been met: when, and where that can be read. */
@Controller
@RequestMapping("/authority/instruments/{reference}/conditions/{number}")
class InstrumentConditionController {

    private final AuthorityRegister register;
    private final InstrumentDirectory directory;
    private final Clock clock;

    InstrumentConditionController(AuthorityRegister register, InstrumentDirectory directory, Clock clock) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @PathVariable String number, @SignedIn Actor by) {
        directory.mustBeOpen(InstrumentAct.CONDITION_MET, reference, by);
        LocalDate today = London.today(clock);
        return page(reference, number, HttpStatus.OK, by).addObject("form", InstrumentActForm.on(today));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String reference,
            @PathVariable String number,
            @ModelAttribute("form") InstrumentActForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        directory.mustBeOpen(InstrumentAct.CONDITION_MET, reference, by);
        LocalDate on = form.check(errors);
        if (on != null && !errors.hasErrors()) {
            try {
                ConditionDetails condition = condition(instrument(reference, by), number);
                register.meetCondition(reference, condition.number(), on, FormReader.text(form.reason()), by);
                Flash.success(redirect, "authority.act.done", reference);
                return new ModelAndView("redirect:/authority/instruments/" + reference);
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            }
        }
        return page(reference, number, HttpStatus.UNPROCESSABLE_CONTENT, by);
    }

    private ModelAndView page(String reference, String number, HttpStatus status, Actor by) {
        InstrumentDetails instrument = instrument(reference, by);
        return new ModelAndView("authority/condition", status)
                .addObject("instrument", instrument)
                .addObject("condition", condition(instrument, number));
    }

    private InstrumentDetails instrument(String reference, Actor by) {
        return directory.find(reference, by).orElseThrow(() -> new NotFoundException("instrument", reference));
    }

    private static ConditionDetails condition(InstrumentDetails instrument, String number) {
        return instrument.conditions().stream()
                .filter(each -> String.valueOf(each.number()).equals(number) && !each.isMet())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("condition of " + instrument.reference(), number));
    }
}
