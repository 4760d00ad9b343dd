package uk.police.portfolio.consultation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.consultation.ConsultationState;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;
import uk.police.portfolio.web.Sort;

/** What are the seats asked? */
@Controller
class ConsultationListController {

    private final ConsultationQueries queries;

    ConsultationListController(ConsultationQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/consultations")
    String list(
            @ModelAttribute("filter") ConsultationFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @SignedIn Actor reader,
            Model model) {
        Sort<ConsultationSort> order = Sort.read(sort == null ? "-reference" : sort, ConsultationSort.REFERENCE);
        List<Choice> states = new ArrayList<>(List.of(Choice.worded("", "consultation.any")));
        states.addAll(Choice.of("consultation.state", ConsultationState.values()));
        model.addAttribute("page", queries.list(filter, order, PageOf.number(page), PageOf.size(size), reader))
                .addAttribute("sort", order)
                .addAttribute("states", states);
        return "consultation/list";
    }
}
