package uk.police.portfolio.spend.file;

import java.util.List;
import uk.police.portfolio.tabular.SheetRow;
import uk.police.portfolio.tabular.SheetVisitor;

/** Is told how far the work on a file is. */
public interface Progress {

    /** For short files, which nobody waits for. */
    Progress UNSEEN = new Progress() {
        @Override
        public void read(long rows) {
            // Nobody looks.
        }

        @Override
        public void allRead() {
            // Nobody looks.
        }
    };

    /** So many rows were read by now. */
    void read(long rows);

    /** All were read, and are compared with the ledger. */
    void allRead();

    /** The same visitor, whose rows are counted. */
    default SheetVisitor over(SheetVisitor visitor) {
        return new SheetVisitor() {
            private long rows;

            @Override
            public boolean headers(List<String> headers) {
                return visitor.headers(headers);
            }

            @Override
            public void row(SheetRow row) {
                visitor.row(row);
                read(++rows);
            }
        };
    }
}
