package uk.police.portfolio.authority.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** The register of instruments, by reference, page after page. */
@RestController
class InstrumentApiController {

    /** What a collection answers: the items, and where the next ones are. */
    record Items(List<InstrumentItem> items, @Nullable String next) {}

    private final InstrumentQueries queries;

    InstrumentApiController(InstrumentQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/authority/instruments")
    Items list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "100") String size,
            @SignedIn Actor by) {
        int most = PageOf.size(size);
        List<InstrumentItem> items = queries.items(after, reference, most + 1);
        boolean more = items.size() > most;
        List<InstrumentItem> shown = more ? items.subList(0, most) : items;
        return new Items(shown, more ? next(shown.get(most - 1).reference(), most) : null);
    }

    private static String next(String after, int size) {
        return UriComponentsBuilder.fromPath("/api/v1/authority/instruments")
                .queryParam("after", "{after}")
                .queryParam("size", size)
                .encode()
                .buildAndExpand(Map.of("after", after))
                .toUriString();
    }
}
