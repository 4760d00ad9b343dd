package uk.police.portfolio.programme.web.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.Submissions;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Check answers, declare, send in. */
@Controller
class SubmissionController {

    private final DraftDesk desk;
    private final ProgrammeDirectory directory;
    private final Submissions submissions;

    SubmissionController(DraftDesk desk, ProgrammeDirectory directory, Submissions submissions) {
        this.desk = desk;
        this.directory = directory;
        this.submissions = submissions;
    }

    @GetMapping("/programmes/{reference}/draft/check")
    String check(@PathVariable String reference, @SignedIn Actor by, Model model) {
        ProgrammeDetails programme = desk.writable(reference, by);
        model.addAttribute("form", new SubmissionForm(String.valueOf(programme.version()), ""));
        model.addAttribute("missing", programme.readiness().missing());
        return page(programme, model);
    }

    @PostMapping("/programmes/{reference}/submission")
    String submit(
            @PathVariable String reference,
            @ModelAttribute("form") SubmissionForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            submissions.submit(reference, form.readVersion(), form.isDeclared(), by);
            Flash.success(redirect, "programme.submitted", reference);
            return "redirect:/programmes/{reference}";
        } catch (RefusedException refused) {
            ProgrammeDetails programme = directory.details(reference, by);
            Refusals.into(errors, refused, Map.of("DECLARATION_IS_MISSING", "declared"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(programme, model);
        }
    }

    private String page(ProgrammeDetails programme, Model model) {
        model.addAttribute("programme", programme);
        model.addAttribute("answers", Answers.of(programme, directory.paper(programme)));
        model.addAttribute("declaration", List.of(Choice.worded("yes", "programme.declaration.words")));
        return "programme/draft/check";
    }
}
