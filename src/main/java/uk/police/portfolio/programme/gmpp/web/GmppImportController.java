package uk.police.portfolio.programme.gmpp.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import uk.police.portfolio.document.web.DocumentDownload;
import uk.police.portfolio.programme.gmpp.GmppImports;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The portfolio's files: what was uploaded, what each would change, what became of it. */
@Controller
@RequestMapping("/programmes/gmpp-imports")
class GmppImportController {

    private final GmppImports imports;
    private final PreviewPages pages;
    private final Clock clock;

    GmppImportController(GmppImports imports, PreviewPages pages, Clock clock) {
        this.imports = imports;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@SignedIn Actor reader, Model model) {
        model.addAttribute("form", UploadForm.EMPTY);
        return page(reader, model);
    }

    @PostMapping
    String upload(
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        imports.mayUpload(by);
        form.check(errors, London.today(clock));
        MultipartFile file = form.file();
        if (!errors.hasErrors() && file != null) {
            try {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                LocalDate snapshot = form.snapshotOn().orElseThrow();
                Flash.success(redirect, "programme.gmpp.uploaded", name);
                return "redirect:/programmes/gmpp-imports/" + imports.upload(name, file.getBytes(), snapshot, by);
            } catch (RefusedException refused) {
                refused.refusals()
                        .forEach(refusal -> errors.rejectValue("file", "refusal." + refusal.code(), refusal.code()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(by, model);
    }

    @GetMapping("/{reference}")
    String show(@PathVariable String reference, @SignedIn Actor reader, Model model) {
        return pages.of(reference, null, reader, model);
    }

    @GetMapping("/{reference}/file")
    ResponseEntity<byte[]> file(@PathVariable String reference, @SignedIn Actor reader) {
        return DocumentDownload.of(imports.file(reference, reader));
    }

    private String page(Actor reader, Model model) {
        model.addAttribute("imports", imports.all(reader));
        model.addAttribute("mayImport", reader.holds(Role.SECRETARIAT));
        return "programme/gmpp/list";
    }
}
