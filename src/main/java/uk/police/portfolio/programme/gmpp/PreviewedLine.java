package uk.police.portfolio.programme.gmpp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.tabular.CellFault;

/**
 * What taking in one line would do.
 *
 * @param code the project's identifier in the portfolio
 * @param programme reference of the programme that is already registered
 * @param changes what would change, or what a new one would say
 */
public record PreviewedLine(
        int line,
        String code,
        String name,
        RowStanding standing,
        @Nullable String programme,
        List<Change> changes,
        List<CellFault> faults) {

    /** Those already registered are brought up to date unless somebody says otherwise. */
    public boolean isTakenByDefault() {
        return standing == RowStanding.CHANGED;
    }
}
