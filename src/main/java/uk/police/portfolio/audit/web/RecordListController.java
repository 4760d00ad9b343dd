package uk.police.portfolio.audit.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** Who did what, in which office, and when. */
@Controller
class RecordListController {

    private final RecordQueries queries;

    RecordListController(RecordQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/record")
    String list(
            @ModelAttribute("search") RecordForm search,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String page,
            @SignedIn Actor by,
            Model model) {
        search.check(errors);
        model.addAttribute("entries", queries.list(search, PageOf.number(page), by));
        model.addAttribute("acts", acts(by));
        return "audit/list";
    }

    private List<Choice> acts(Actor by) {
        return Stream.concat(
                        Stream.of(Choice.worded("", "audit.list.any-act")),
                        queries.acts(by).stream().map(act -> Choice.named(act, AuditEntry.words(act))))
                .toList();
    }
}
