package uk.police.portfolio.spend.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.extract.ColumnMapping;
import uk.police.portfolio.spend.extract.ColumnMappings;
import uk.police.portfolio.spend.extract.ExtractOutcome;
import uk.police.portfolio.spend.extract.LedgerBody;
import uk.police.portfolio.spend.extract.LedgerExtracts;
import uk.police.portfolio.spend.extract.LedgerField;
import uk.police.portfolio.spend.web.files.FilePages;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** One file of a ledger: first which of its columns is which, then what it would add, then it is taken in. */
@Controller
@RequestMapping("/spend/ledger/{body}/files/{upload}")
class LedgerFileController {

    private static final String COLUMNS = "spend/ledger-columns";

    private final LedgerExtracts extracts;
    private final ColumnMappings mappings;
    private final LedgerFaultPages faults;
    private final FilePages files;

    LedgerFileController(LedgerExtracts extracts, ColumnMappings mappings, LedgerFaultPages faults, FilePages files) {
        this.extracts = extracts;
        this.mappings = mappings;
        this.faults = faults;
        this.files = files;
    }

    @GetMapping("/columns")
    ModelAndView ask(@PathVariable String body, @PathVariable UUID upload, @SignedIn Actor by) {
        LedgerExtracts.Heads heads = extracts.heads(body, upload, by);
        if (!heads.faults().isEmpty()) {
            return faults.page(extracts.body(body, by), heads.faults());
        }
        ColumnMapping proposed = mappings.proposed(body, heads.headers(), by);
        return around(new ModelAndView(COLUMNS), body, upload, heads, by)
                .addObject("unused", proposed.unused(heads.headers()))
                .addObject("form", MappingForm.of(proposed));
    }

    @PostMapping("/columns")
    ModelAndView map(
            @PathVariable String body,
            @PathVariable UUID upload,
            @ModelAttribute("form") MappingForm form,
            BindingResult errors,
            @SignedIn Actor by) {
        LedgerExtracts.Heads heads = extracts.heads(body, upload, by);
        Map<LedgerField, ColumnMapping.Source> sources = form.toSources(errors);
        if (!errors.hasErrors()) {
            try {
                mappings.save(body, sources, heads.headers(), by);
                files.check(upload, by);
                return new ModelAndView("redirect:/spend/ledger/%s/files/%s".formatted(body, upload));
            } catch (RefusedException refused) {
                MappingForm.refused(errors, refused);
            }
        }
        ModelAndView again = new ModelAndView(COLUMNS, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        return around(again, body, upload, heads, by)
                .addObject("unused", new ColumnMapping(0, sources, null, "").unused(heads.headers()));
    }

    @GetMapping
    ModelAndView preview(@PathVariable String body, @PathVariable UUID upload, @SignedIn Actor by) {
        LedgerBody ledger = extracts.body(body, by);
        return files.look(
                body,
                upload,
                by,
                ExtractOutcome.class,
                () -> extracts.preview(body, upload, by),
                outcome -> outcome.isRefused()
                        ? faults.page(ledger, outcome.faults())
                        : new ModelAndView("spend/ledger-preview")
                                .addObject("ledger", ledger)
                                .addObject("outcome", outcome)
                                .addObject(
                                        "unused",
                                        mappings.of(body, by)
                                                .unused(extracts.heads(body, upload, by)
                                                        .headers())));
    }

    @PostMapping
    ModelAndView confirm(
            @PathVariable String body, @PathVariable UUID upload, @SignedIn Actor by, RedirectAttributes redirect) {
        extracts.body(body, by);
        if (files.takesOver(body, upload, "", by)) {
            return FilePages.progress(upload);
        }
        ExtractOutcome outcome = extracts.confirm(body, upload, by);
        if (outcome.isRefused()) {
            return faults.page(extracts.body(body, by), outcome.faults());
        }
        Flash.success(
                redirect,
                "spend.ledger.taken",
                String.valueOf(outcome.reference()),
                outcome.added().lines(),
                outcome.matched().lines());
        return new ModelAndView("redirect:/spend/ledger/%s%s"
                .formatted(body, outcome.unmatched().lines() == 0 ? "" : "/unmatched"));
    }

    private ModelAndView around(ModelAndView page, String body, UUID upload, LedgerExtracts.Heads heads, Actor by) {
        List<Choice> columns = new ArrayList<>(List.of(Choice.worded("", "spend.ledger.column.none")));
        for (int i = 0; i < heads.headers().size(); i++) {
            String header = heads.headers().get(i);
            String example = i < heads.example().size() ? heads.example().get(i) : "";
            columns.add(Choice.named(header, example.isEmpty() ? header : header + " (" + example + ")"));
        }
        return page.addObject("ledger", extracts.body(body, by))
                .addObject("upload", upload)
                .addObject("columns", columns)
                .addObject("saved", mappings.of(body, by))
                .addObject("fields", LedgerField.values());
    }
}
