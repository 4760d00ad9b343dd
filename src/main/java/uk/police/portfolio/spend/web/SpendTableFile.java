package uk.police.portfolio.spend.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.TableExport;

/**
 * One table of the picture as it stands on the page, to be sent as a file.
 *
 * @param name of the sheet
 * @param heads of its columns: what rows are about, and then of each amount
 * @param excludesRestricted whether its last line says so
 */
record SpendTableFile(String name, List<String> heads, List<Row> rows, boolean excludesRestricted) {

    SpendTableFile(String name, List<String> heads, List<Row> rows) {
        this(name, heads, rows, false);
    }

    /** One row; an amount that the page does not have is left empty. */
    record Row(String code, String name, List<@Nullable Money> amounts) {

        @Nullable
        Money amount(int column) {
            return column < amounts.size() ? amounts.get(column) : null;
        }
    }

    TableExport<Row> columns() {
        TableExport.Columns<Row> columns =
                TableExport.<Row>named(name).text("code", Row::code).text(heads.get(0), Row::name);
        for (int i = 1; i < heads.size(); i++) {
            int amount = i - 1;
            columns.money(heads.get(i), row -> row.amount(amount));
        }
        return columns.asExport();
    }

    /** The same, and last a line that says that restricted money is left out. */
    SpendTableFile excluding(String words) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row("", words, List.of()));
        return new SpendTableFile(name, heads, more, true);
    }
}
