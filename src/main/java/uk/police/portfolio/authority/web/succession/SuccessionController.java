package uk.police.portfolio.authority.web.succession;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.authority.Succession;
import uk.police.portfolio.authority.succession.SuccessionPicture;
import uk.police.portfolio.authority.succession.SuccessionPlan;
import uk.police.portfolio.identity.ByAdministrator;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Ends bodies and offices on a day, after a page that shows coverage without and with it. */
@Controller
@ByAdministrator
@RequestMapping("/authority/succession")
class SuccessionController {

    private final Succession succession;
    private final SuccessionRows rows;

    SuccessionController(Succession succession, SuccessionRows rows) {
        this.succession = succession;
        this.rows = rows;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String body,
            @SignedIn Actor by,
            Model model) {
        SuccessionForm form = rows.form(of, office, body);
        if (form.rows().isEmpty() && !(office + body).isEmpty()) {
            throw new NotFoundException("office or body that has not ended", office + body);
        }
        model.addAttribute("form", form);
        return page("authority/succession", form, model);
    }

    @PostMapping("/check")
    String check(
            @ModelAttribute("form") SuccessionForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response) {
        SuccessionPicture picture = picture(form.plan(errors), by, errors);
        if (picture == null) {
            response.setStatus(422);
            return page("authority/succession", form, model);
        }
        model.addAttribute("picture", picture);
        return page("authority/succession-check", form, model);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") SuccessionForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SuccessionPlan plan = form.plan(errors);
        if (plan != null) {
            try {
                succession.carryOut(plan, by);
                Flash.success(
                        redirect, "authority.succession.done", plan.steps().size());
                return "redirect:/bodies";
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return page("authority/succession", form, model);
    }

    private @Nullable SuccessionPicture picture(@Nullable SuccessionPlan plan, Actor by, BindingResult errors) {
        if (plan == null) {
            return null;
        }
        try {
            return succession.rehearse(plan, by);
        } catch (RefusedException refused) {
            Refusals.into(errors, refused);
            return null;
        }
    }

    private String page(String view, SuccessionForm form, Model model) {
        model.addAttribute("names", rows.names());
        model.addAttribute("successors", rows.successors(form));
        return view;
    }
}
