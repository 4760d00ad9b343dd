package uk.police.portfolio.spend.web.returns;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.returns.ReturnPreview;
import uk.police.portfolio.spend.returns.ReturnUploads;
import uk.police.portfolio.spend.web.Upload;
import uk.police.portfolio.spend.web.files.FilePages;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The body's lines come in from a file, or as rows pasted from a spreadsheet: looked at first, then taken. */
@Controller
@RequestMapping("/spend/returns/{reference}")
class ReturnUploadController {

    private static final String PREVIEW = "spend/return-preview";

    private final ReturnUploads uploads;
    private final FaultPages faults;
    private final FilePages files;
    private final ReturnPages pages;

    ReturnUploadController(ReturnUploads uploads, FaultPages faults, FilePages files, ReturnPages pages) {
        this.uploads = uploads;
        this.faults = faults;
        this.files = files;
        this.pages = pages;
    }

    /** Where a file was sent that is too large: said beside its field. */
    @GetMapping("/lines")
    ModelAndView ask(
            @PathVariable String reference,
            @RequestParam(name = FilePages.TOO_LARGE, defaultValue = "") String tooLarge,
            @SignedIn Actor by) {
        ModelAndView page = pages.show(reference, "", by).addObject("tooLarge", !tooLarge.isEmpty());
        page.setStatus(tooLarge.isEmpty() ? HttpStatus.OK : HttpStatus.CONTENT_TOO_LARGE);
        return page;
    }

    /** What was sent is kept and looked at under an address of its own, which may be left and found again. */
    @PostMapping("/lines")
    String upload(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String rows,
            @SignedIn Actor by)
            throws IOException {
        boolean pasted = !rows.isBlank() && (file == null || file.isEmpty());
        try (Upload upload = Upload.of(pasted ? null : file)) {
            if (pasted) {
                PastedRows.into(upload.path(), rows);
            }
            UUID kept = uploads.keep(reference, upload.path(), pasted ? PastedRows.NAME : upload.name(), by);
            return "redirect:/spend/returns/%s/uploads/%s".formatted(reference, kept);
        }
    }

    @GetMapping("/uploads/{upload}")
    ModelAndView preview(@PathVariable String reference, @PathVariable UUID upload, @SignedIn Actor by) {
        return files.look(
                reference,
                upload,
                by,
                ReturnPreview.class,
                () -> uploads.preview(reference, upload, by),
                preview -> preview.isRefused()
                        ? faults.page(reference, preview.faults())
                        : new ModelAndView(PREVIEW)
                                .addObject("reference", reference)
                                .addObject("preview", preview));
    }

    @PostMapping("/uploads/{upload}")
    ModelAndView confirm(
            @PathVariable String reference,
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "") String explanation,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        if (files.takesOver(reference, upload, explanation.strip(), by)) {
            return FilePages.progress(upload);
        }
        List<LineFault> found = uploads.confirm(reference, upload, explanation.strip(), by);
        if (!found.isEmpty()) {
            return faults.page(reference, found);
        }
        Flash.success(redirect, "spend.return.written");
        return new ModelAndView("redirect:/spend/returns/" + reference);
    }
}
