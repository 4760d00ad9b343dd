package uk.police.portfolio.programme.web.list;

import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

/**
 * The list as it is shown.
 *
 * @param mayPropose whether the reader may register a programme
 */
record ProgrammeListPage(
        PageOf<ProgrammeListRow> programmes,
        ProgrammeFilter filter,
        Sort<ProgrammeSort> sort,
        FilterChoices choices,
        boolean mayPropose) {}
