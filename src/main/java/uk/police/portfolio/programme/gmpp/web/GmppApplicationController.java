package uk.police.portfolio.programme.gmpp.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.gmpp.GmppImports;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Takes the chosen lines of a file into the register. */
@Controller
class GmppApplicationController {

    private final GmppImports imports;
    private final PreviewPages pages;

    GmppApplicationController(GmppImports imports, PreviewPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @PostMapping("/programmes/gmpp-imports/{reference}/application")
    String apply(
            @PathVariable String reference,
            @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Set<String> chosen = Set.copyOf(form.lines());
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            imports.apply(reference, form.fingerprint(), chosen, by);
            Flash.success(redirect, "programme.gmpp.applied", chosen.size());
            return "redirect:/programmes/gmpp-imports/{reference}";
        } catch (RefusedException refused) {
            Refusals.into(errors, refused);
        } catch (StaleVersionException stale) {
            status = HttpStatus.CONFLICT;
            errors.reject("programme.gmpp.stale");
        }
        response.setStatus(status.value());
        return pages.of(reference, chosen, by, model);
    }
}
