package uk.police.portfolio.decision.local.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.authority.matrix.CoverageMatrix;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.binding.BindingPreview;
import uk.police.portfolio.decision.local.LocalDecisions;
import uk.police.portfolio.decision.local.RouteDetails;
import uk.police.portfolio.decision.local.Routes;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Does this office decide the case itself? */
@Controller
@RequestMapping("/decisions/{reference}/local-decision")
class LocalDecisionController {

    private final CaseRegister cases;
    private final LocalDecisions decisions;
    private final Routes routes;
    private final OrganisationDirectory organisation;

    LocalDecisionController(
            CaseRegister cases, LocalDecisions decisions, Routes routes, OrganisationDirectory organisation) {
        this.cases = cases;
        this.decisions = decisions;
        this.routes = routes;
        this.organisation = organisation;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        RouteDetails route = routes.of(asked);
        if (!asked.actsOpenTo(by).contains(CaseAct.DECIDE_LOCALLY) || !route.isLocal()) {
            throw new NotFoundException("local decision on", reference);
        }
        model.addAttribute("form", new LocalDecisionForm(String.valueOf(asked.edition()), "", ""));
        return form(asked, route, by, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") LocalDecisionForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails asked = cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                decisions.decide(
                        reference,
                        form.editionRead(),
                        form.coverage(),
                        form.reason().strip(),
                        by);
                Flash.success(redirect, "decision.done.DECIDE_LOCALLY", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return form(asked, routes.of(asked), by, model);
    }

    private String form(CaseDetails asked, RouteDetails route, Actor by, Model model) {
        BindingPreview preview = decisions.preview(asked, by);
        Map<String, String> names = organisation.bodies(List.of(BodyKind.FORCE)).stream()
                .collect(Collectors.toMap(BodyDetails::code, BodyDetails::name));
        CoverageMatrix matrix = CoverageMatrix.of(preview.answer(), names);
        model.addAttribute("asked", asked)
                .addAttribute("route", route)
                .addAttribute("preview", preview)
                .addAttribute("names", names)
                .addAttribute("matrix", matrix)
                .addAttribute(
                        "covers",
                        matrix.covered() > 0
                                && matrix.covered() == matrix.rows().size());
        return "decision/local-decision";
    }
}
