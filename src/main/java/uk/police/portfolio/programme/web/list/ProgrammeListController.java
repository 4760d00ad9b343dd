package uk.police.portfolio.programme.web.list;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.programme.view.SavedViews;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;
import uk.police.portfolio.web.Sort;

/** Who is doing what: the list of programmes, and the same list to take away. */
@Controller
class ProgrammeListController {

    private final ProgrammeListQueries queries;
    private final FilterDesk filters;
    private final SavedViews views;
    private final TableDownload download;

    ProgrammeListController(
            ProgrammeListQueries queries, FilterDesk filters, SavedViews views, TableDownload download) {
        this.queries = queries;
        this.filters = filters;
        this.views = views;
        this.download = download;
    }

    @GetMapping("/programmes")
    String list(
            @ModelAttribute ProgrammeFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @SignedIn Actor reader,
            Model model) {
        Sort<ProgrammeSort> order = Sort.read(sort, ProgrammeSort.REFERENCE);
        model.addAttribute(
                "list",
                new ProgrammeListPage(
                        queries.page(filter, order, PageOf.number(page), PageOf.size(size), reader),
                        filter,
                        order,
                        filters.choices(),
                        views.of(SavedViewController.PAGE, reader),
                        reader.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD)));
        return "programme/list/list";
    }

    @GetMapping("/programmes.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @ModelAttribute ProgrammeFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @SignedIn Actor reader,
            HttpServletResponse response) {
        download.send(
                response,
                ProgrammeListExport.TABLE,
                TableFormat.of(format),
                "programmes",
                () -> queries.all(filter, Sort.read(sort, ProgrammeSort.REFERENCE), reader));
    }
}
