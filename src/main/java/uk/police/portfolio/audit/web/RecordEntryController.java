package uk.police.portfolio.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.SignedIn;

/** One entry: old and new values, and whether it still is what was written. */
@Controller
class RecordEntryController {

    private final RecordQueries queries;
    private final PeopleOnRecord people;

    RecordEntryController(RecordQueries queries, PeopleOnRecord people) {
        this.queries = queries;
        this.people = people;
    }

    @GetMapping("/record/{sequence}")
    String show(@PathVariable String sequence, @SignedIn Actor by, Model model) {
        if (!sequence.matches("[1-9]\\d{0,17}")) {
            throw new NotFoundException("entry", sequence);
        }
        AuditEntry entry =
                queries.entry(Long.parseLong(sequence), by).orElseThrow(() -> new NotFoundException("entry", sequence));
        model.addAttribute("entry", entry);
        model.addAttribute("changes", people.reading().named(entry.changes()));
        model.addAttribute("intact", entry.isIntact());
        return "audit/show";
    }
}
