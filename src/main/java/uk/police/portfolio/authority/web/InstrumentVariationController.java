package uk.police.portfolio.authority.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import uk.police.portfolio.authority.DraftInstrument;
import uk.police.portfolio.authority.InstrumentAct;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Other terms for an instrument: typed, then confirmed on a page that says what will happen. */
@Controller
@RequestMapping("/authority/instruments/{reference}/variation")
class InstrumentVariationController {

    private final AuthorityRegister register;
    private final InstrumentDirectory directory;
    private final DraftChoices choices;
    private final ChangesInWords words;

    InstrumentVariationController(
            AuthorityRegister register, InstrumentDirectory directory, DraftChoices choices, ChangesInWords words) {
        this.register = register;
        this.directory = directory;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @SignedIn Actor by) {
        directory.mustBeOpen(InstrumentAct.INSTRUMENT_VARIED, reference, by);
        InstrumentDetails instrument = instrument(reference, by);
        return page(instrument, HttpStatus.OK).addObject("form", InstrumentForm.of(instrument));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String reference,
            @ModelAttribute("form") InstrumentForm form,
            BindingResult errors,
            @SignedIn Actor by,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        directory.mustBeOpen(InstrumentAct.INSTRUMENT_VARIED, reference, by);
        InstrumentDetails instrument = instrument(reference, by);
        new FormReader(errors).needs("reason", form.reason());
        DraftInstrument typed = form.toCommand(choices.allSeats(), errors);
        if (typed == null || errors.hasErrors()) {
            return page(instrument, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            boolean confirmed = request.getParameter("confirmed") != null;
            return confirmed
                    ? vary(instrument, form, typed, by, redirect)
                    : confirmation(instrument, form, typed, by, request);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused, InstrumentDraftController.FIELDS);
            return page(instrument, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleVersionException stale) {
            errors.reject("authority.vary.stale");
            return page(instrument, HttpStatus.CONFLICT).addObject("changes", words.of(stale.changes()));
        }
    }

    private ModelAndView vary(
            InstrumentDetails instrument,
            InstrumentForm form,
            DraftInstrument typed,
            Actor by,
            RedirectAttributes redirect)
            throws IOException {
        String reason = FormReader.text(form.reason());
        String reference = instrument.reference();
        if (instrument.isIssuedToSeveral()) {
            DraftInstrument terms = typed.varying(instrument, reference, reason);
            String drafted = register.draft(terms, InstrumentDraftController.attachment(form.document()), by);
            Flash.success(redirect, "authority.draft.done", drafted);
            return new ModelAndView("redirect:/authority/instruments/" + drafted);
        }
        DraftInstrument terms = typed.varying(instrument, null, instrument.evidenceNote());
        register.vary(
                reference,
                form.editionRead(),
                terms,
                InstrumentDraftController.attachment(form.document()),
                reason,
                by);
        Flash.success(redirect, "authority.act.done", reference);
        return new ModelAndView("redirect:/authority/instruments/" + reference);
    }

    private ModelAndView confirmation(
            InstrumentDetails instrument,
            InstrumentForm form,
            DraftInstrument typed,
            Actor by,
            HttpServletRequest request) {
        DraftInstrument terms = typed.varying(instrument, null, instrument.evidenceNote());
        if (instrument.edition() != form.editionRead()) {
            throw new StaleVersionException(register.differences(instrument.reference(), terms, by));
        }
        Map<String, List<String>> carried = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                carried.put(name, List.of(values));
            }
        });
        return new ModelAndView("authority/vary-confirm")
                .addObject("instrument", instrument)
                .addObject(
                        "signed",
                        directory.givers(instrument).stream()
                                .filter(giver -> giver.hasSigned())
                                .toList())
                .addObject("differences", words.of(register.differences(instrument.reference(), terms, by)))
                .addObject("carried", carried);
    }

    private ModelAndView page(InstrumentDetails instrument, HttpStatus status) {
        return new ModelAndView("authority/vary", status)
                .addObject("instrument", instrument)
                .addObject("edition", instrument.edition())
                .addObject("changes", null)
                .addAllObjects(choices.forForm());
    }

    private InstrumentDetails instrument(String reference, Actor by) {
        return directory.find(reference, by).orElseThrow(() -> new NotFoundException("instrument", reference));
    }
}
