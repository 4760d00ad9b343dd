package uk.police.portfolio.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.ProgrammeBaselines;
import uk.police.portfolio.programme.ProgrammeCourse;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.programme.Submissions;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Withdrawal, stage, a new baseline and its withdrawal, pause, resumption, closure, cancellation: each says what will happen and asks for the reason. */
@Controller
@RequestMapping(
        "/programmes/{reference}/{path:withdrawal|stage|baseline|baseline-withdrawal|pause|resumption|closure|cancellation}")
class CourseController {

    private final ProgrammeDirectory directory;
    private final ProgrammeCourse course;
    private final Submissions submissions;
    private final ProgrammeBaselines baselines;

    CourseController(
            ProgrammeDirectory directory,
            ProgrammeCourse course,
            Submissions submissions,
            ProgrammeBaselines baselines) {
        this.baselines = baselines;
        this.directory = directory;
        this.course = course;
        this.submissions = submissions;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable String path, @SignedIn Actor by, Model model) {
        ProgrammeDetails programme = directory.details(reference, by);
        Step step = Step.at(path)
                .filter(it -> programme.may(it.act()))
                .orElseThrow(() -> new NotFoundException("page", path));
        model.addAttribute("form", new StepForm(String.valueOf(programme.version()), "", ""));
        return page(programme, step, model);
    }

    @PostMapping
    String act(
            @PathVariable String reference,
            @PathVariable String path,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ProgrammeDetails programme = directory.details(reference, by);
        Step step = Step.at(path).orElseThrow(() -> new NotFoundException("page", path));
        form.check(step, errors);
        if (!errors.hasErrors()) {
            try {
                act(step, reference, form, by);
                Flash.success(redirect, "programme.course." + step + ".done", reference);
                return "redirect:/programmes/{reference}";
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            } catch (StaleVersionException stale) {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("changes", stale.changes());
                model.addAttribute("form", form.over(programme.version()));
                return page(programme, step, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(programme, step, model);
    }

    private void act(Step step, String reference, StepForm form, Actor by) {
        int version = form.readVersion();
        String reason = form.reason();
        switch (step) {
            case WITHDRAWAL -> submissions.withdraw(reference, reason, by);
            case STAGE -> course.changeStage(reference, version, form.reached().orElseThrow(), reason, by);
            case BASELINE -> baselines.ask(reference, version, reason, by);
            case BASELINE_WITHDRAWAL -> baselines.withdraw(reference, reason, by);
            case PAUSE -> course.pause(reference, version, reason, by);
            case RESUMPTION -> course.resume(reference, version, reason, by);
            case CLOSURE -> course.close(reference, version, reason, by);
            case CANCELLATION -> course.cancel(reference, version, reason, by);
        }
    }

    private static String page(ProgrammeDetails programme, Step step, Model model) {
        model.addAttribute("programme", programme);
        model.addAttribute("step", step);
        model.addAttribute("stages", Choice.of("programme.stage", Stage.values()));
        return "programme/course";
    }
}
