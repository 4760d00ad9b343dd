package uk.police.portfolio.programme.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The page of one section of a draft: each is saved on its own, partly filled or whole. */
@Controller
@RequestMapping("/programmes/{reference}/draft/{path}")
class SectionController {

    private final DraftDesk desk;
    private final SectionForms forms;

    SectionController(DraftDesk desk, SectionForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable String path, @SignedIn Actor by, Model model) {
        Section section = section(path);
        ProgrammeDetails programme = desk.writable(reference, by);
        SectionForm form = forms.of(section, programme);
        return desk.page(programme, section, form, unspoilt(form), model);
    }

    /**
     * Saves what was typed; the button pressed says what for: {@code continue} wants the section whole, {@code later} keeps
     * what is there, anything else changes the rows of the page and saves nothing.
     */
    @PostMapping
    String write(
            @PathVariable String reference,
            @PathVariable String path,
            @RequestParam(defaultValue = "continue") String then,
            @SignedIn Actor by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Section section = section(path);
        ProgrammeDetails programme = desk.writable(reference, by);
        BindingResult read = forms.read(section, request);
        SectionForm form = (SectionForm) Objects.requireNonNull(read.getTarget());
        if (!"continue".equals(then) && !"later".equals(then)) {
            SectionForm edited = form.edited(then);
            return desk.page(programme, section, edited, unspoilt(edited), model);
        }
        HttpStatus outcome = desk.write(programme, form, read, "continue".equals(then), by, model);
        if (outcome == HttpStatus.SEE_OTHER) {
            Flash.success(redirect, "programme.saved." + section);
            return "redirect:/programmes/{reference}/draft";
        }
        response.setStatus(outcome.value());
        SectionForm again = outcome == HttpStatus.CONFLICT
                ? form.over(desk.writable(reference, by).version())
                : form;
        return desk.page(programme, section, again, outcome == HttpStatus.CONFLICT ? unspoilt(again) : read, model);
    }

    private static BindingResult unspoilt(SectionForm form) {
        return new BeanPropertyBindingResult(form, SectionForms.FORM);
    }

    private static Section section(String path) {
        return Arrays.stream(Section.values())
                .filter(section -> section.path().equals(path) && section != Section.DOCUMENTS)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("section", path));
    }
}
