package uk.police.portfolio.tabular;

import java.util.List;

/** Takes a table row by row, so that a file of any length costs the memory of one row. */
public interface SheetVisitor {

    /** The headers, once and before any row; false where they make it pointless to read on. */
    boolean headers(List<String> headers);

    void row(SheetRow row);

    /** False once it has seen all that it wants; what stands below is neither read nor looked at for faults. */
    default boolean wantsMore() {
        return true;
    }
}
