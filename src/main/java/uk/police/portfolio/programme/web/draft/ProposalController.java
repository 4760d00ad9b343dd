package uk.police.portfolio.programme.web.draft;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.SignedIn;

/** A new programme begins with its title. */
@Controller("programmeProposalController")
class ProposalController {

    private static final String PAGE = "programme/draft/new";

    private final ProgrammeRegister register;

    ProposalController(ProgrammeRegister register) {
        this.register = register;
    }

    @GetMapping("/programmes/new")
    String ask(@SignedIn Actor by, Model model) {
        if (!by.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD)) {
            throw new NotFoundException("page", "/programmes/new");
        }
        model.addAttribute("form", new ProposalForm(""));
        model.addAttribute("sponsor", by.bodyName());
        return PAGE;
    }

    @PostMapping("/programmes")
    String propose(
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("sponsor", by.bodyName());
            return PAGE;
        }
        return "redirect:/programmes/" + register.propose(form.title().strip(), by) + "/draft";
    }
}
