package uk.police.portfolio.programme.web.list;

import java.util.List;
import uk.police.portfolio.programme.view.SavedViewDetails;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

/**
 * The list as it is shown.
 *
 * @param mayPropose whether the reader may register a programme
 */
public record ProgrammeListPage(
        PageOf<ProgrammeListRow> programmes,
        ProgrammeFilter filter,
        Sort<ProgrammeSort> sort,
        FilterChoices choices,
        List<SavedViewDetails> views,
        boolean mayPropose) {

    /** Where what is shown now can be kept under a name. */
    public String keep() {
        String query = filter.query(sort.text());
        return query.isEmpty() ? "/programmes/views" : "/programmes/views?" + query;
    }
}
