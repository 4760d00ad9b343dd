package uk.police.portfolio.authority.web;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.ApiParameters;
import uk.police.portfolio.web.ItemsOf;
import uk.police.portfolio.web.SignedIn;

/** The register of instruments, by reference, page after page. */
@RestController
class InstrumentApiController {

    private final InstrumentQueries queries;

    InstrumentApiController(InstrumentQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/authority/instruments")
    ItemsOf<InstrumentItem> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "100") String size,
            @SignedIn Actor by) {
        int most = ApiParameters.size(size);
        return ItemsOf.page(
                queries.items(after, reference, most + 1, by),
                most,
                InstrumentItem::reference,
                "/api/v1/authority/instruments",
                Map.of("reference", reference));
    }
}
