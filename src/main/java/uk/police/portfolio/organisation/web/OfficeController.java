package uk.police.portfolio.organisation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.SignedIn;

/** The history of one office: who held it, in what capacity, when, and what it became. */
@Controller
class OfficeController {

    private final OrganisationDirectory directory;

    OfficeController(OrganisationDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/offices/{body}/{office}")
    String show(@PathVariable String body, @PathVariable String office, @SignedIn Actor reader, Model model) {
        String code = body + "/" + office;
        OfficeDetails details = directory.office(code).orElseThrow(() -> new NotFoundException("office", code));
        model.addAttribute("office", details);
        model.addAttribute("mayEnd", reader.holds(Role.ADMINISTRATOR) && details.successorCode() == null);
        model.addAttribute("holders", directory.holdersOf(details.id()));
        return "organisation/office";
    }
}
