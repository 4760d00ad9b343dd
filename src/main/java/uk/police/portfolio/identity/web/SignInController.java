package uk.police.portfolio.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.police.portfolio.identity.FirstAdministrator;
import uk.police.portfolio.identity.signin.Door;
import uk.police.portfolio.identity.signin.LocalAccounts;
import uk.police.portfolio.identity.signin.PasswordSignIn;
import uk.police.portfolio.identity.signin.record.WayIn;

@Controller
@RequestMapping("/sign-in")
class SignInController implements LocalAccounts {

    private final PasswordSignIn signIn;
    private final Door door;
    private final SampleSignIns sample;
    private final FirstAdministrator first;

    SignInController(PasswordSignIn signIn, Door door, SampleSignIns sample, FirstAdministrator first) {
        this.signIn = signIn;
        this.door = door;
        this.sample = sample;
        this.first = first;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", SignInForm.empty());
        return page(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            var outcome = signIn.attempt(form.email(), form.password(), request.getRemoteAddr());
            if (outcome.person() != null) {
                return "redirect:" + door.open(outcome.person(), WayIn.PASSWORD, request, response);
            }
            refuse(outcome, errors, response);
        }
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(model);
    }

    private static void refuse(PasswordSignIn.Outcome outcome, BindingResult errors, HttpServletResponse response) {
        if (outcome.isTooSoon()) {
            long seconds = outcome.toWait().toSeconds() + 1;
            errors.reject("identity.sign-in.too-soon", new Object[] {seconds}, "");
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        } else {
            errors.reject("identity.sign-in.refused");
        }
    }

    private String page(Model model) {
        SampleSignIns.Shown people = sample.shown();
        model.addAttribute("sample", people);
        model.addAttribute("nobody", people == null && first.isNeeded());
        return "identity/sign-in";
    }
}
