package uk.police.portfolio.spend.web.cover;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.cover.Cover;
import uk.police.portfolio.spend.cover.CoverUnit;
import uk.police.portfolio.spend.outlook.OutlookNames;
import uk.police.portfolio.spend.web.SpendFileName;
import uk.police.portfolio.spend.web.SpendFilter;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** How much of the money has authority behind it, and which money does not. */
@Controller
class SpendCoverController {

    private final CoverPages pages;
    private final OutlookNames names;
    private final TableDownload downloads;

    SpendCoverController(CoverPages pages, OutlookNames names, TableDownload downloads) {
        this.pages = pages;
        this.names = names;
        this.downloads = downloads;
    }

    @GetMapping("/spend/coverage")
    String show(@ModelAttribute("filter") SpendFilter filter, @SignedIn Actor reader, Model model) {
        CoverPages.Made made = pages.into(model, filter, reader);
        Map<String, String> named = names.names();
        model.addAttribute("all", CoverTables.all(made.covered(), made.question()))
                .addAttribute(
                        "years",
                        CoverTables.rows(made.covered().byYear(), SpendDimension.YEAR, made.question(), Map.of()))
                .addAttribute(
                        "tables",
                        Map.of(
                                "capability",
                                CoverTables.rows(
                                        made.covered().byCapability(),
                                        SpendDimension.CAPABILITY,
                                        made.question(),
                                        named),
                                "body",
                                CoverTables.rows(made.covered().byBody(), SpendDimension.BODY, made.question(), named)))
                .addAttribute(
                        "files",
                        Stream.of("csv", "xlsx")
                                .map(format -> "/spend/coverage." + format
                                        + made.question().query())
                                .toList());
        return "spend/coverage";
    }

    /** What has this cover: each programme or service of each force, with the way to its lines. */
    @GetMapping("/spend/coverage/money")
    String behind(
            @ModelAttribute("filter") SpendFilter filter,
            @RequestParam(defaultValue = "none") String cover,
            @RequestParam(required = false) @Nullable String page,
            @SignedIn Actor reader,
            Model model) {
        Cover asked = Stream.of(Cover.values())
                .filter(each -> each.name().equals(cover.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("cover", cover));
        CoverPages.Made made = pages.into(model, filter, reader);
        List<CoverUnit> behind = made.covered().behind(asked);
        int number = PageOf.number(page);
        List<BehindRow> rows = behind.stream()
                .skip(PageOf.offset(number, PageOf.USUAL_SIZE))
                .limit(PageOf.USUAL_SIZE)
                .map(unit -> new BehindRow(unit, CoverTables.lines(made.question(), unit)))
                .toList();
        model.addAttribute("cover", asked)
                .addAttribute(
                        "sum", Money.sum(behind.stream().map(CoverUnit::amount).toList()))
                .addAttribute("page", new PageOf<>(rows, number, PageOf.USUAL_SIZE, behind.size()));
        return "spend/coverage-money";
    }

    /** One of them, and where its lines are. */
    public record BehindRow(CoverUnit unit, String href) {}

    @GetMapping("/spend/coverage.{format:csv|xlsx}")
    void send(@PathVariable String format, SpendFilter filter, @SignedIn Actor reader, HttpServletResponse response) {
        CoverPages.Made made = pages.of(filter, reader);
        downloads.send(
                response,
                CoverTables.UNITS,
                TableFormat.of(format),
                SpendFileName.of("authority", made.covered().excludesRestricted()),
                () -> made.covered().units().stream());
    }
}
