package uk.police.portfolio.programme.web.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.document.StoredDocument;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The papers that come with a draft. */
@Controller
@RequestMapping("/programmes/{reference}/draft/documents")
class DocumentController {

    private final DraftDesk desk;
    private final ProgrammeRegister register;

    DocumentController(DraftDesk desk, ProgrammeRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** @param file what was chosen; empty where nothing was */
    record FileForm(@Nullable MultipartFile file) {}

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        model.addAttribute("form", new FileForm(null));
        return page(desk.writable(reference, by), model);
    }

    @PostMapping
    String attach(
            @PathVariable String reference,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        ProgrammeDetails programme = desk.writable(reference, by);
        MultipartFile file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "programme.error.file");
        } else {
            attach(reference, file, errors, by, redirect);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(programme, model);
        }
        return "redirect:/programmes/{reference}/draft/documents";
    }

    @PostMapping("/{document}/removal")
    String detach(
            @PathVariable String reference,
            @PathVariable UUID document,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        register.detach(reference, document, by);
        Flash.success(redirect, "programme.document.removed");
        return "redirect:/programmes/{reference}/draft/documents";
    }

    private void attach(
            String reference, MultipartFile file, BindingResult errors, Actor by, RedirectAttributes redirect)
            throws IOException {
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            StoredDocument kept = register.attach(reference, name, file.getBytes(), by);
            Flash.success(redirect, "programme.document.attached", kept.name());
        } catch (RefusedException refused) {
            refused.refusals()
                    .forEach(refusal -> errors.rejectValue("file", "refusal." + refusal.code(), refusal.code()));
        }
    }

    private static String page(ProgrammeDetails programme, Model model) {
        model.addAttribute("programme", programme);
        model.addAttribute("part", Section.DOCUMENTS);
        return "programme/draft/documents";
    }
}
