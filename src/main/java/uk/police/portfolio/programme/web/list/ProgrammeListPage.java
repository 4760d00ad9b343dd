package uk.police.portfolio.programme.web.list;

import java.util.List;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

/**
 * The list as it is shown.
 *
 * @param choices bodies and capabilities to filter by
 * @param mayPropose whether the reader may register a programme
 */
record ProgrammeListPage(
        PageOf<ProgrammeListRow> programmes,
        ProgrammeFilter filter,
        Sort<ProgrammeSort> sort,
        List<FilterChoice> choices,
        List<String> years,
        boolean mayPropose) {

    public List<FilterChoice> choicesOf(String kind) {
        return choices.stream().filter(choice -> choice.kind().equals(kind)).toList();
    }
}
