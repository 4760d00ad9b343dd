package uk.police.portfolio.tabular;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file: a sheet, or every fault that was found.
 *
 * @param sheet null where there are faults
 * @param faults empty where there is a sheet
 */
public record SheetReading(@Nullable Sheet sheet, List<CellFault> faults) {

    static SheetReading of(Sheet sheet) {
        return new SheetReading(sheet, List.of());
    }

    static SheetReading refused(List<CellFault> faults) {
        return new SheetReading(null, List.copyOf(faults));
    }

    public Optional<Sheet> found() {
        return Optional.ofNullable(sheet);
    }

    public boolean isRefused() {
        return sheet == null;
    }
}
