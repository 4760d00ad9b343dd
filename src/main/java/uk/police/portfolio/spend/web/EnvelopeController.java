package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeRegister;
import uk.police.portfolio.web.SignedIn;

/** The versions of the envelope, and two of them side by side. */
@Controller
class EnvelopeController {

    private final EnvelopeRegister envelopes;

    EnvelopeController(EnvelopeRegister envelopes) {
        this.envelopes = envelopes;
    }

    @GetMapping("/spend/envelope")
    String show(
            @RequestParam(defaultValue = "") String earlier,
            @RequestParam(defaultValue = "") String later,
            @SignedIn Actor reader,
            Model model) {
        List<EnvelopeDetails> versions = envelopes.versions();
        EnvelopeDetails compared = numbered(versions, later).orElse(versions.get(0));
        EnvelopeDetails with = numbered(versions, earlier).orElse(versions.get(Math.min(1, versions.size() - 1)));
        model.addAttribute("versions", versions);
        model.addAttribute("comparison", EnvelopeComparison.of(with, compared));
        model.addAttribute("mayRevise", EnvelopeRegister.mayRevise(reader));
        return "spend/envelope";
    }

    private static Optional<EnvelopeDetails> numbered(List<EnvelopeDetails> versions, String number) {
        return versions.stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst();
    }
}
