package uk.police.portfolio.programme.gmpp.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.gmpp.GmppField;
import uk.police.portfolio.programme.gmpp.GmppHeaders;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** What the headings of the portfolio's files mean. */
@Controller
@RequestMapping("/programmes/gmpp-headers")
class GmppHeaderController {

    private final GmppHeaders headers;

    GmppHeaderController(GmppHeaders headers) {
        this.headers = headers;
    }

    @GetMapping
    String list(@SignedIn Actor reader, Model model) {
        model.addAttribute("form", HeadersForm.EMPTY);
        return page(reader, model);
    }

    @PostMapping
    String choose(
            @ModelAttribute("form") HeadersForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(by, model);
        }
        headers.choose(form.meanings(), by);
        Flash.success(redirect, "programme.gmpp.headers.saved");
        return "redirect:" + form.next();
    }

    private String page(Actor reader, Model model) {
        model.addAttribute("aliases", headers.readBy(reader));
        model.addAttribute("mayChoose", reader.holds(Role.SECRETARIAT));
        model.addAttribute("fields", fields());
        return "programme/gmpp/headers";
    }

    private static List<Choice> fields() {
        List<Choice> fields = new ArrayList<>();
        fields.add(Choice.worded("", "programme.choose"));
        fields.addAll(Choice.of("programme.gmpp.field", GmppField.values()));
        fields.add(Choice.worded("IGNORED", "programme.gmpp.field.IGNORED"));
        return fields;
    }
}
