package uk.police.portfolio.decision.local.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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
import uk.police.portfolio.decision.local.Routes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Who decides this case, one office or the board? */
@Controller
@RequestMapping("/decisions/{reference}/route")
class RouteController {

    private static final Map<String, String> FIELDS = Map.of(
            "SCORE_IS_NONE",
            "score",
            "SCORE_NEEDS_A_REASON",
            "scoreReason",
            "OVERRIDE_NEEDS_A_REASON",
            "overrideReason");

    private final CaseRegister cases;
    private final Routes routes;

    RouteController(CaseRegister cases, Routes routes) {
        this.cases = cases;
        this.routes = routes;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        CaseDetails asked = cases.details(reference, by);
        if (!asked.actsOpenTo(by).contains(CaseAct.SEND_TO_BOARD)) {
            throw new NotFoundException("route of", reference);
        }
        model.addAttribute("form", RouteForm.of(routes.of(asked)));
        return form(asked, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RouteForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseDetails asked = cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                routes.assess(reference, form.toCommand(), by);
                Flash.success(redirect, "decision.done.ROUTE", reference);
                return "redirect:/decisions/" + reference + "/triage";
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, FIELDS);
            }
        }
        response.setStatus(422);
        return form(asked, model);
    }

    private String form(CaseDetails asked, Model model) {
        model.addAttribute("asked", asked)
                .addAttribute("route", routes.of(asked))
                .addAttribute(
                        "novel",
                        List.of(
                                Choice.worded("YES", "decision.route.novel.YES"),
                                Choice.worded("NO", "decision.route.novel.NO")))
                .addAttribute(
                        "choices",
                        List.of(
                                Choice.worded("PROPOSED", "decision.route.choose.PROPOSED"),
                                Choice.worded("LOCAL", "decision.route.choose.LOCAL"),
                                Choice.worded("BOARD", "decision.route.choose.BOARD")));
        return "decision/route";
    }
}
