package uk.police.portfolio.programme.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.WeighedCapability;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** Asks about coverage with a programme's shares and capabilities: authority answers, and knows no programmes. */
@Controller
class ProgrammeCoverageController {

    private final ProgrammeDirectory directory;

    ProgrammeCoverageController(ProgrammeDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/programmes/coverage")
    String show(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String on,
            @SignedIn Actor reader) {
        Optional<ProgrammeDetails> programme = directory.find(reference.strip(), reader);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/authority/coverage");
        if (!on.isBlank()) {
            address.queryParam("on", on.strip());
        }
        programme.ifPresentOrElse(found -> ask(address, found), () -> address.queryParam("missing", reference.strip()));
        return "redirect:" + address.encode().build().toUriString();
    }

    /** About its heaviest capability, with the others beside it. */
    private static void ask(UriComponentsBuilder address, ProgrammeDetails programme) {
        address.queryParam("programme", programme.reference()).queryParam("matter", "PROGRAMME_FUNDING");
        List<String> capabilities = programme.capabilities().stream()
                .sorted(Comparator.comparing(WeighedCapability::weight).reversed())
                .map(WeighedCapability::code)
                .toList();
        for (int i = 0; i < capabilities.size(); i++) {
            address.queryParam(i == 0 ? "capability" : "also", capabilities.get(i));
        }
        programme.shares().stream()
                .map(share -> share.code() + ":" + share.share().plain())
                .forEach(share -> address.queryParam("share", share));
    }
}
