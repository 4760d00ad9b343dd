package uk.police.portfolio.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.police.portfolio.identity.signin.Acting;
import uk.police.portfolio.identity.signin.Door;
import uk.police.portfolio.identity.signin.WhoActs;
import uk.police.portfolio.web.Choice;

@Controller
@RequestMapping("/acting-office")
class ActingOfficeController {

    private final WhoActs whoActs;
    private final Door door;

    ActingOfficeController(WhoActs whoActs, Door door) {
        this.whoActs = whoActs;
        this.door = door;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Acting acting, Model model) {
        model.addAttribute(
                "form",
                new ActingOfficeForm(
                        acting.officeId() == null ? "" : acting.officeId().toString()));
        return page(acting, model);
    }

    @PostMapping
    String update(
            @ModelAttribute("form") ActingOfficeForm form,
            BindingResult errors,
            @AuthenticationPrincipal Acting acting,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID office = form.officeId();
        if (office != null && door.actIn(office, acting, request, response)) {
            return "redirect:" + door.destination(request, response);
        }
        errors.rejectValue("office", "identity.acting-office.missing");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(acting, model);
    }

    private String page(Acting acting, Model model) {
        model.addAttribute(
                "offices",
                whoActs.each(acting.personId()).stream()
                        .map(actor -> Choice.named(actor.officeId().toString(), actor.officeTitle()))
                        .toList());
        return "identity/acting-office";
    }
}
