package uk.police.portfolio.spend.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import uk.police.portfolio.tabular.TableBook;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;

/** The lines of a return as a file: the same columns as imports, so that what is downloaded can be edited and uploaded. */
public final class ReturnTable {

    public static final TableExport<ReturnLine> COLUMNS = TableExport.<ReturnLine>named("Return")
            .text("body", ReturnLine::body)
            .text("programme", ReturnLine::programme)
            .text("service", ReturnLine::service)
            .text("capability", ReturnLine::capability)
            .text("financial_year", line -> line.year().toString())
            .number("month", ReturnLine::month)
            .text("category", ReturnLine::category)
            .text("nature", line -> line.nature().toLowerCase(Locale.ROOT))
            .text("purpose", line -> line.purpose().toLowerCase(Locale.ROOT))
            .text("legacy", line -> String.valueOf(line.legacy()))
            .text("funding_source", ReturnLine::fundingSource)
            .text("product", ReturnLine::product)
            .text("supplier", ReturnLine::supplier)
            .text("price_basis", ReturnLine::priceBasis)
            .text("measure", ReturnLine::measure)
            .money("amount", ReturnLine::amount)
            .text("restricted", line -> String.valueOf(line.restricted()))
            .text("external_id", ReturnLine::externalId)
            .asExport();

    private ReturnTable() {}

    /** The lines to be edited and uploaded again, and on a sheet of their own the codes that they may have. */
    public static byte[] template(List<ReturnLine> lines, List<ReturnCodes.Code> codes) {
        return new TableBook()
                .with(COLUMNS, lines)
                .with(ReturnCodes.TABLE, codes)
                .content();
    }

    static byte[] workbook(List<ReturnLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            COLUMNS.write(TableFormat.XLSX, lines.stream(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
