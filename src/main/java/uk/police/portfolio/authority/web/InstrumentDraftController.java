package uk.police.portfolio.authority.web;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.authority.Attachment;
import uk.police.portfolio.authority.AuthorityRegister;
import uk.police.portfolio.authority.DraftInstrument;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** A new instrument. */
@Controller
class InstrumentDraftController {

    static final Map<String, String> FIELDS = Map.of(
            "DELEGATION_TO_BARRED_PERSON", "taker",
            "TAKER_IS_NOT_ALLOWED", "taker",
            "GIVER_IS_NOT_ALLOWED", "givers",
            "GIVER_IS_OF_ANOTHER_BODY", "givers",
            "CODE_IS_UNKNOWN", "givers",
            "CAPABILITY_IS_UNKNOWN", "excluded",
            "PARENT_IS_UNKNOWN", "parent");

    private final AuthorityRegister register;
    private final DraftChoices choices;
    private final OrganisationDirectory directory;

    InstrumentDraftController(AuthorityRegister register, DraftChoices choices, OrganisationDirectory directory) {
        this.register = register;
        this.choices = choices;
        this.directory = directory;
    }

    @GetMapping("/authority/instruments/new")
    ModelAndView show(@SignedIn Actor by) {
        register.mayDraft(by);
        String giver = directory.seatHistory().stream()
                .filter(filling -> filling.officeId().equals(by.officeId()))
                .map(SeatFilling::seatCode)
                .findFirst()
                .orElse("");
        return page(HttpStatus.OK).addObject("form", InstrumentForm.empty(giver));
    }

    @PostMapping("/authority/instruments")
    ModelAndView create(
            @ModelAttribute("form") InstrumentForm form,
            BindingResult errors,
            @SignedIn Actor by,
            RedirectAttributes redirect)
            throws IOException {
        register.mayDraft(by);
        DraftInstrument command = form.toCommand(choices.allSeats(), errors);
        if (command != null) {
            try {
                String reference = register.draft(command, attachment(form.document()), by);
                Flash.success(redirect, "authority.draft.done", reference);
                return new ModelAndView("redirect:/authority/instruments/" + reference);
            } catch (RefusedException refused) {
                Refusals.into(errors, refused, FIELDS);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static @Nullable Attachment attachment(@Nullable MultipartFile document) throws IOException {
        return document == null || document.isEmpty()
                ? null
                : new Attachment(Objects.requireNonNullElse(document.getOriginalFilename(), ""), document.getBytes());
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("authority/new", status).addAllObjects(choices.forForm());
    }
}
