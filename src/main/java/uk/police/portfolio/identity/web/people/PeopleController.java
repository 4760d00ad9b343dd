package uk.police.portfolio.identity.web.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.identity.ByAdministrator;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;
import uk.police.portfolio.web.Sort;

@Controller
@ByAdministrator
@RequestMapping("/people")
class PeopleController {

    private final PeopleQueries queries;
    private final PeopleRegister people;
    private final OrganisationDirectory organisation;

    PeopleController(PeopleQueries queries, PeopleRegister people, OrganisationDirectory organisation) {
        this.queries = queries;
        this.people = people;
        this.organisation = organisation;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") PeopleFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page,
            @SignedIn Actor by,
            Model model) {
        Sort<PersonSort> order = Sort.read(sort, PersonSort.NAME);
        model.addAttribute("sort", order);
        model.addAttribute("page", queries.page(filter.search(), order, PageOf.number(page)));
        return "identity/people";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @SignedIn Actor by, Model model) {
        model.addAttribute("person", people.details(id, by));
        model.addAttribute("appointments", organisation.appointmentsOf(id));
        model.addAttribute("oneself", id.equals(by.personId()));
        return "identity/person";
    }
}
