package uk.police.portfolio.spend.web.imports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.ledger.ImportOutcome;
import uk.police.portfolio.spend.ledger.LineColumns;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.ledger.SpendUploads;
import uk.police.portfolio.spend.web.Upload;
import uk.police.portfolio.spend.web.files.FilePages;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** Spend lines come in from a file: looked at first, then posted. */
@Controller
@RequestMapping("/spend/imports")
class SpendImportController {

    private static final int FAULTS_SHOWN = 200;

    private final SpendImports imports;
    private final SpendUploads uploads;
    private final FilePages files;
    private final MessageSource messages;

    SpendImportController(SpendImports imports, SpendUploads uploads, FilePages files, MessageSource messages) {
        this.imports = imports;
        this.uploads = uploads;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask(
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            @RequestParam(name = FilePages.TOO_LARGE, defaultValue = "") String tooLarge,
            @SignedIn Actor by) {
        return FilePages.beside(page(by), errors, tooLarge);
    }

    /** The file is kept and looked at under an address of its own, which may be left and found again. */
    @PostMapping
    ModelAndView upload(@ModelAttribute("form") UploadForm form, BindingResult errors, @SignedIn Actor by)
            throws IOException {
        imports.checkMayImport(by);
        MultipartFile file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "spend.import.file.missing");
            ModelAndView again = page(by);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        try (Upload upload = Upload.of(file)) {
            return new ModelAndView("redirect:/spend/imports/" + uploads.keep(upload.path(), upload.name(), by));
        }
    }

    @GetMapping("/{upload}")
    ModelAndView preview(@PathVariable UUID upload, @SignedIn Actor by) {
        return files.look(
                "",
                upload,
                by,
                ImportOutcome.class,
                () -> uploads.preview(upload, by),
                outcome -> outcome.isRefused()
                        ? faults(outcome)
                        : new ModelAndView("spend/import-preview").addObject("outcome", outcome));
    }

    @PostMapping("/{upload}")
    ModelAndView confirm(@PathVariable UUID upload, @SignedIn Actor by, RedirectAttributes redirect) {
        if (files.takesOver("", upload, "", by)) {
            return FilePages.progress(upload);
        }
        ImportOutcome outcome = uploads.confirm(upload, by);
        outcome.posted()
                .ifPresent(posted -> Flash.success(
                        redirect,
                        posted.repeated() ? "spend.import.repeated" : "spend.import.done",
                        String.valueOf(posted.reference()),
                        posted.lines()));
        return outcome.isRefused() ? faults(outcome) : new ModelAndView("redirect:/spend/imports");
    }

    private ModelAndView page(Actor by) {
        return new ModelAndView("spend/import")
                .addObject("postings", uploads.latest(by))
                .addObject("columns", String.join(", ", LineColumns.ALL));
    }

    private ModelAndView faults(ImportOutcome outcome) {
        List<FaultRow> rows = outcome.faults().stream()
                .limit(FAULTS_SHOWN)
                .map(fault -> new FaultRow(
                        fault.line(),
                        fault.column(),
                        String.valueOf(messages.getMessage(fault.messageKey(), null, fault.code(), Locale.UK)),
                        fault.read()))
                .toList();
        return new ModelAndView("spend/import-faults", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("faults", rows)
                .addObject("count", outcome.faults().size());
    }
}
