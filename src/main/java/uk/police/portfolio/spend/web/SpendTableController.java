package uk.police.portfolio.spend.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.SignedIn;

/** Each table of the picture as a file, under the page's filters. */
@Controller
class SpendTableController {

    private final SpendTableFiles tables;
    private final TableDownload downloads;

    SpendTableController(SpendTableFiles tables, TableDownload downloads) {
        this.tables = tables;
        this.downloads = downloads;
    }

    @GetMapping("/spend/table.{format:csv|xlsx}")
    void send(
            @PathVariable String format,
            SpendFilter filter,
            @RequestParam(defaultValue = "standing") String by,
            @SignedIn Actor reader,
            HttpServletResponse response) {
        SpendTableFile table = tables.of(filter.toQuestion(), by, reader);
        downloads.send(
                response,
                table.columns(),
                TableFormat.of(format),
                SpendFileName.of("by-" + by, table.excludesRestricted()),
                () -> table.rows().stream());
    }
}
