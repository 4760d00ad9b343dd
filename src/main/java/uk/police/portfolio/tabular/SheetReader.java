package uk.police.portfolio.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a stranger's file; what the file is, is told by its content, not by its name. */
public final class SheetReader {

    private SheetReader() {}

    public static SheetReading read(byte[] content) {
        return read(content, ReadingLimits.STANDARD);
    }

    /** The whole table at once. */
    public static SheetReading read(byte[] content, ReadingLimits limits) {
        if (content.length > limits.bytes()) {
            return SheetReading.refused(List.of(CellFault.ofFile("FILE_TOO_LARGE")));
        }
        Collected collected = new Collected();
        List<CellFault> faults = OfficePackage.isZip(content)
                ? new XlsxFile(content, limits).read(collected)
                : new CsvFile(new CsvFile.Content(content), limits).read(collected);
        return faults.isEmpty()
                ? SheetReading.of(new Sheet(collected.headers, collected.rows))
                : SheetReading.refused(faults);
    }

    /**
     * The table row by row, at the memory of one row for text and of the packed file for a workbook; answers what is wrong with
     * the file. Rows that were visited before a fault count for nothing.
     */
    public static List<CellFault> read(Path file, ReadingLimits limits, SheetVisitor visitor) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            return List.of(CellFault.ofFile("FILE_TOO_LARGE"));
        }
        byte[] beginning;
        try (var content = Files.newInputStream(file)) {
            beginning = content.readNBytes(8);
        }
        if (!OfficePackage.isZip(beginning)) {
            return new CsvFile(() -> Files.newInputStream(file), limits).read(visitor);
        }
        return Files.size(file) > limits.packedBytes()
                ? List.of(CellFault.ofFile("FILE_TOO_LARGE"))
                : new XlsxFile(Files.readAllBytes(file), limits).read(visitor);
    }

    private static final class Collected implements SheetVisitor {

        private final List<SheetRow> rows = new ArrayList<>();
        private List<String> headers = List.of();

        @Override
        public boolean headers(List<String> found) {
            headers = found;
            return true;
        }

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }
    }
}
