package uk.police.portfolio.organisation.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.BodyFigures;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.SignedIn;

/** One body on a date: who maintains whom, its offices and their holders, its seats. */
@Controller
class BodyController {

    private final OrganisationDirectory directory;
    private final Clock clock;
    private final List<BodyFigures> figures;

    BodyController(OrganisationDirectory directory, Clock clock, List<BodyFigures> figures) {
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/bodies/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String on,
            @SignedIn Actor reader,
            Model model) {
        BodyDetails body = directory.body(code).orElseThrow(() -> new NotFoundException("body", code));
        LocalDate date = dateOrToday(on);
        List<AppointmentDetails> holders = directory.holdersIn(body.id()).stream()
                .filter(held -> held.term().contains(date))
                .toList();
        model.addAttribute("body", body);
        model.addAttribute(
                "mayEnd", reader.holds(Role.ADMINISTRATOR) && body.existence().toOn() == null);
        model.addAttribute("on", date);
        model.addAttribute("misread", !on.isBlank() && !date.toString().equals(on));
        model.addAttribute("offices", OfficeRow.of(directory.officesOf(body.id()), holders, date));
        model.addAttribute("maintenance", directory.maintenanceOf(body.id()));
        model.addAttribute(
                "figures",
                figures.stream().flatMap(each -> each.of(body, reader).stream()).toList());
        model.addAttribute("seats", directory.seatHistory(body.id()));
        return "organisation/show";
    }

    private LocalDate dateOrToday(String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException noDate) {
            return London.today(clock);
        }
    }
}
