package uk.police.portfolio.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.ApiParameters;
import uk.police.portfolio.web.ItemsOf;

/** Bodies, offices and seats for other systems, by code. */
@RestController
class OrganisationApiController {

    private final OrganisationApiQueries queries;
    private final Clock clock;

    OrganisationApiController(OrganisationApiQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/api/v1/organisations")
    ItemsOf<OrganisationItem> organisations(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String size) {
        int most = ApiParameters.size(size);
        return ItemsOf.page(
                queries.organisations(ApiParameters.oneOf(BodyKind.values(), "kind", kind), after, most + 1),
                most,
                OrganisationItem::code,
                "/api/v1/organisations",
                Map.of("kind", kind));
    }

    @GetMapping("/api/v1/offices")
    ItemsOf<OfficeItem> offices(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String size) {
        int most = ApiParameters.size(size);
        LocalDate today = London.today(clock);
        return ItemsOf.page(
                queries.offices(body, today, after, most + 1),
                most,
                OfficeItem::code,
                "/api/v1/offices",
                Map.of("body", body));
    }
}
