package uk.police.portfolio.authority.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.authority.ImportOutcome;
import uk.police.portfolio.authority.InstrumentImport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** Instruments signed on paper come in from a file: looked at first, then recorded. */
@Controller
@RequestMapping("/authority/instruments/import")
class InstrumentImportController {

    private final InstrumentImport imports;
    private final FaultWords words;

    InstrumentImportController(InstrumentImport imports, MessageSource messages) {
        this.imports = imports;
        this.words = new FaultWords(messages);
    }

    @GetMapping
    ModelAndView show(@SignedIn Actor by) {
        imports.mayImport(by);
        return new ModelAndView("authority/import").addObject("form", ImportForm.empty());
    }

    @PostMapping
    ModelAndView preview(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @SignedIn Actor by)
            throws IOException {
        MultipartFile file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "authority.import.file.missing");
        }
        new FormReader(errors).needs("evidence", form.evidence());
        if (errors.hasErrors() || file == null) {
            imports.mayImport(by);
            return new ModelAndView("authority/import", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        byte[] bytes = file.getBytes();
        String evidence = FormReader.text(form.evidence());
        ImportOutcome outcome = imports.preview(bytes, evidence, by);
        if (outcome.isRefused()) {
            return faults("authority/import", outcome);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new ModelAndView("authority/import-preview")
                .addObject("outcome", outcome)
                .addObject("upload", imports.keep(name, bytes, evidence, by));
    }

    @PostMapping("/{upload}")
    ModelAndView create(@PathVariable UUID upload, @SignedIn Actor by, RedirectAttributes redirect) {
        ImportOutcome outcome = imports.applyKept(upload, by);
        if (outcome.isRefused()) {
            return faults("authority/import", outcome).addObject("form", ImportForm.empty());
        }
        Flash.success(
                redirect,
                "authority.import.done",
                outcome.added().size(),
                outcome.skipped().size());
        return new ModelAndView("redirect:/authority");
    }

    private ModelAndView faults(String view, ImportOutcome outcome) {
        List<ImportFaultRow> rows = outcome.faults().stream()
                .map(fault -> new ImportFaultRow(fault.line(), fault.column(), words.of(fault)))
                .toList();
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT).addObject("faults", rows);
    }
}
