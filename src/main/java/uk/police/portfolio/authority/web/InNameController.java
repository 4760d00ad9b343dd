package uk.police.portfolio.authority.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** Everything decided in the name of an authority holder, for them and their officers. */
@Controller
class InNameController {

    private final InNameQueries queries;
    private final CodeLabels labels;

    InNameController(InNameQueries queries, CodeLabels labels) {
        this.queries = queries;
        this.labels = labels;
    }

    @GetMapping("/authority/in-my-name")
    String show(@RequestParam(required = false) @Nullable String page, @SignedIn Actor by, Model model) {
        if (!by.holdsAny(Role.AUTHORITY_HOLDER, Role.BODY_OFFICER)) {
            throw new NotFoundException("authority of", by.bodyCode());
        }
        model.addAttribute("body", by.bodyName());
        model.addAttribute("page", queries.drawn(by, PageOf.number(page)));
        model.addAttribute("given", queries.given(by));
        model.addAttribute("labels", labels.all());
        return "authority/in-my-name";
    }
}
