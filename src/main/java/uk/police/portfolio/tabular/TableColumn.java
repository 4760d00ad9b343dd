package uk.police.portfolio.tabular;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One typed column of a {@link TableExport}. */
record TableColumn<R>(String header, Kind kind, Function<R, ? extends @Nullable Object> value) {

    /** What a column's cells hold. */
    enum Kind {
        /** Somebody's words, which no spreadsheet may run. */
        TEXT(30),
        /** Pounds with two decimals. */
        MONEY(18),
        /** A plain number. */
        NUMBER(12),
        /** A legal date. */
        DATE(12),
        /** A moment, written in London time. */
        MOMENT(18),
        /** Yes or no. */
        YES_OR_NO(8);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }
    }
}
