package uk.police.portfolio.spend.ledger;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.tabular.CellFault;

/**
 * What is wrong with an import, and where.
 *
 * @param line as a person counts lines in the file; 0 for the file as a whole
 * @param column null for the whole line
 * @param read what stood there
 * @param code why it is a fault
 * @param messageKey its words
 */
public record LineFault(
        int line, @Nullable String column, @Nullable String read, String code, String messageKey) {

    public static LineFault of(CellFault fault) {
        return new LineFault(fault.line(), fault.column(), fault.read(), fault.code(), fault.messageKey());
    }

    static LineFault of(int line, @Nullable String column, @Nullable String read, String code) {
        CellFault cut = new CellFault(line, column, read, code);
        return new LineFault(line, column, cut.read(), code, "spend.fault." + code);
    }

    static LineFault ofFile(String code) {
        return of(0, null, null, code);
    }
}
