package uk.police.portfolio.spend.web.ledger;

import java.io.IOException;
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
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.extract.ColumnMappings;
import uk.police.portfolio.spend.extract.LedgerExtracts;
import uk.police.portfolio.spend.extract.MatchingRules;
import uk.police.portfolio.spend.web.Upload;
import uk.police.portfolio.spend.web.files.FilePages;
import uk.police.portfolio.web.SignedIn;

/** The ledgers that an actor may take in, and one of them: its files, its mapping, its rules, what waits for a match. */
@Controller
@RequestMapping("/spend/ledger")
class LedgerController {

    private final LedgerExtracts extracts;
    private final ColumnMappings mappings;
    private final MatchingRules rules;

    LedgerController(LedgerExtracts extracts, ColumnMappings mappings, MatchingRules rules) {
        this.extracts = extracts;
        this.mappings = mappings;
        this.rules = rules;
    }

    @GetMapping
    ModelAndView list(@SignedIn Actor by) {
        return new ModelAndView("spend/ledgers").addObject("ledgers", extracts.bodies(by));
    }

    @GetMapping("/{body}")
    ModelAndView show(@PathVariable String body, @SignedIn Actor by) {
        return page(body, by).addObject("form", new LedgerFileForm(null));
    }

    /** Where a file was sent that is too large: said beside its field. */
    @GetMapping("/{body}/files")
    ModelAndView ask(
            @PathVariable String body,
            @ModelAttribute("form") LedgerFileForm form,
            BindingResult errors,
            @RequestParam(name = FilePages.TOO_LARGE, defaultValue = "") String tooLarge,
            @SignedIn Actor by) {
        return FilePages.beside(page(body, by), errors, tooLarge);
    }

    /** The file is kept under an address of its own, which may be left and found again. */
    @PostMapping("/{body}/files")
    ModelAndView upload(
            @PathVariable String body,
            @ModelAttribute("form") LedgerFileForm form,
            BindingResult errors,
            @SignedIn Actor by)
            throws IOException {
        ModelAndView page = page(body, by);
        MultipartFile file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "spend.ledger.file.missing");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        try (Upload upload = Upload.of(file)) {
            return new ModelAndView("redirect:/spend/ledger/%s/files/%s/columns"
                    .formatted(body, extracts.keep(body, upload.path(), upload.name(), by)));
        }
    }

    private ModelAndView page(String body, Actor by) {
        return new ModelAndView("spend/ledger")
                .addObject("ledger", extracts.body(body, by))
                .addObject("mapping", mappings.of(body, by))
                .addObject("rules", rules.of(body, by))
                .addObject("extracts", extracts.latest(body, by));
    }
}
