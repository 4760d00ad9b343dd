package uk.police.portfolio.spend.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.LineCursor;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendLine;
import uk.police.portfolio.spend.SpendOrder;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;
import uk.police.portfolio.web.Sort;

/** The lines behind a number, as a page and as files. */
@Controller
class SpendLinesController {

    private final SpendPicture picture;
    private final SpendQueries queries;
    private final SpendDesk desk;
    private final TableDownload downloads;

    SpendLinesController(SpendPicture picture, SpendQueries queries, SpendDesk desk, TableDownload downloads) {
        this.desk = desk;
        this.picture = picture;
        this.queries = queries;
        this.downloads = downloads;
    }

    @GetMapping("/spend/lines")
    String list(
            @ModelAttribute("filter") SpendFilter filter,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "") String after,
            @SignedIn Actor reader,
            HttpServletResponse response,
            Model model) {
        if (desk.refuses(filter, errors, reader, response, model)) {
            return SpendDesk.REFUSED;
        }
        SpendQuestion question = filter.toQuestion();
        Sort<SpendOrder> order = Sort.read(sort, SpendOrder.KEY);
        List<SpendLine> lines = picture.lines(
                question,
                reader,
                order.key(),
                order.descending(),
                LineCursor.read(after).orElse(null),
                PageOf.USUAL_SIZE + 1);
        SpendSurroundings around = queries.surroundings(question, reader, List.of());
        model.addAttribute("choices", SpendChoices.of(around));
        model.addAttribute("beside", around.beside(question));
        model.addAttribute("sort", order);
        model.addAttribute("query", question.query());
        model.addAttribute(
                "page", LinesPage.of(lines, order.key(), after, picture.totals(question, reader, LinesPage.ASKED)));
        return "spend/lines";
    }

    @GetMapping("/spend/lines.csv")
    void csv(SpendFilter filter, @SignedIn Actor reader, HttpServletResponse response) {
        send(TableFormat.CSV, filter.toQuestion(), reader, response);
    }

    @GetMapping("/spend/lines.xlsx")
    void xlsx(SpendFilter filter, @SignedIn Actor reader, HttpServletResponse response) {
        send(TableFormat.XLSX, filter.toQuestion(), reader, response);
    }

    private void send(TableFormat format, SpendQuestion question, Actor reader, HttpServletResponse response) {
        boolean excludes = picture.totals(question, reader, List.of(Set.of(SpendDimension.BODY)))
                .excludesRestricted();
        downloads.send(
                response,
                SpendTable.COLUMNS,
                format,
                SpendFileName.of("lines", excludes),
                () -> picture.lines(question, reader));
    }
}
