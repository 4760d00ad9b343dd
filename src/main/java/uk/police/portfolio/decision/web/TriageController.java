package uk.police.portfolio.decision.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.local.Routes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** What should happen to this case next? */
@Controller
@RequestMapping("/decisions/{reference}/triage")
class TriageController {

    private final Triage triage;
    private final CaseRegister cases;
    private final Routes routes;

    TriageController(Triage triage, CaseRegister cases, Routes routes) {
        this.triage = triage;
        this.cases = cases;
        this.routes = routes;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        if (!asked.actsOpenTo(by).contains(CaseAct.CLOSE)) {
            throw new NotFoundException("triage of", reference);
        }
        model.addAttribute("asked", asked)
                .addAttribute("route", asked.state() == CaseState.IN_TRIAGE ? routes.of(asked) : null)
                .addAttribute(
                        "acts", asked.actsOpenTo(by).stream().map(Enum::name).toList());
        return "decision/triage";
    }

    /** The secretariat picks the case up. */
    @PostMapping
    String create(@PathVariable String reference, @SignedIn Actor by, RedirectAttributes redirect) {
        cases.details(reference, by);
        triage.pickUp(reference, by);
        Flash.success(redirect, "decision.done.PICK_UP", reference);
        return "redirect:/decisions/" + reference + "/triage";
    }
}
