package uk.police.portfolio.authority.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** Who gave what to whom. */
@Controller
class InstrumentListController {

    private final InstrumentQueries queries;

    InstrumentListController(InstrumentQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/authority")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String page,
            @SignedIn Actor by,
            Model model) {
        InstrumentFilter filter = InstrumentFilter.of(search, kind, state);
        model.addAttribute("page", queries.list(filter, PageOf.number(page), by));
        model.addAttribute("filter", filter);
        model.addAttribute("mayDraft", by.holdsAny(Role.AUTHORITY_HOLDER, Role.BODY_OFFICER, Role.SECRETARIAT));
        model.addAttribute("inMyName", by.holdsAny(Role.AUTHORITY_HOLDER, Role.BODY_OFFICER));
        model.addAttribute("mayImport", by.holdsAny(Role.SECRETARIAT, Role.ADMINISTRATOR));
        return "authority/list";
    }
}
