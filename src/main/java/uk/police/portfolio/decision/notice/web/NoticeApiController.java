package uk.police.portfolio.decision.notice.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.web.ItemsOf;
import uk.police.portfolio.web.PageOf;

/** The notices of published decisions, by reference, page after page. */
@RestController
class NoticeApiController {

    private final NoticeQueries queries;

    NoticeApiController(NoticeQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/notices")
    ItemsOf<NoticeItem> list(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "100") String size) {
        int most = PageOf.size(size);
        List<NoticeItem> found =
                queries.after(after, most + 1).stream().map(NoticeItem::of).toList();
        return ItemsOf.page(found, most, NoticeItem::reference, "/api/v1/notices", Map.of());
    }
}
