package uk.police.portfolio.organisation.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** Which bodies there are. */
@Controller
class BodyListController {

    private final BodyQueries queries;

    BodyListController(BodyQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/bodies")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable String page,
            @SignedIn Actor reader,
            Model model) {
        BodyFilter filter = BodyFilter.of(kind, search);
        model.addAllAttributes(Map.of(
                "bodies",
                queries.list(filter, PageOf.number(page)),
                "filter",
                filter,
                "kinds",
                Choice.of("organisation.kind", BodyKind.values()),
                "mayEnd",
                reader.holds(Role.ADMINISTRATOR)));
        return "organisation/list";
    }
}
