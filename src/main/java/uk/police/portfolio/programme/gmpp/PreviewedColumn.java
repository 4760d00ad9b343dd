package uk.police.portfolio.programme.gmpp;

import org.jspecify.annotations.Nullable;

/** A heading of the file and what happens to what stands below it. */
public record PreviewedColumn(String header, @Nullable GmppField field, Use use) {

    /** What happens to a column. */
    public enum Use {
        /** Its values go into the register. */
        TAKEN,
        /** It is understood, and stays in the file that is kept. */
        LEFT_IN_FILE,
        /** Somebody decided that it does not matter. */
        IGNORED,
        /** Nobody has said what it means. */
        UNKNOWN
    }

    static PreviewedColumn of(GmppFile.Column column) {
        GmppField field = column.field();
        if (field == null) {
            return new PreviewedColumn(column.header(), null, column.known() ? Use.IGNORED : Use.UNKNOWN);
        }
        return new PreviewedColumn(column.header(), field, field.isKept() ? Use.TAKEN : Use.LEFT_IN_FILE);
    }
}
