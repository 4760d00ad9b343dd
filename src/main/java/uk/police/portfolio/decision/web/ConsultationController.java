package uk.police.portfolio.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Which forces are asked? */
@Controller
@RequestMapping("/decisions/{reference}/consultation")
class ConsultationController {

    private final CaseRegister cases;
    private final CaseConsultations consultations;
    private final OrganisationDirectory organisation;
    private final Clock clock;

    ConsultationController(
            CaseRegister cases, CaseConsultations consultations, OrganisationDirectory organisation, Clock clock) {
        this.cases = cases;
        this.consultations = consultations;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        if (!asked.actsOpenTo(by).contains(CaseAct.CONSULT)) {
            throw new NotFoundException("consultation on", reference);
        }
        List<String> all = forces().stream().map(ForceDetails::code).toList();
        model.addAttribute("form", new ConsultationForm(all, ""));
        return form(asked, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails asked = cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                String opened = consultations.open(
                        reference, form.forces(), form.reason().strip(), by);
                Flash.success(redirect, "decision.done.CONSULT", reference, opened);
                return "redirect:/consultations/" + opened;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return form(asked, model);
    }

    private String form(CaseDetails asked, Model model) {
        model.addAttribute("asked", asked)
                .addAttribute(
                        "forces",
                        forces().stream()
                                .map(force -> Choice.named(force.code(), force.name()))
                                .toList());
        return "decision/consultation";
    }

    private List<ForceDetails> forces() {
        return organisation.territorialForces(London.today(clock));
    }
}
