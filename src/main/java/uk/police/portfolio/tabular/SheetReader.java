package uk.police.portfolio.tabular;

/** Reads a stranger's file into a {@link Sheet}; what the file is, is told by its content, not by its name. */
public final class SheetReader {

    private SheetReader() {}

    public static SheetReading read(byte[] content) {
        return read(content, ReadingLimits.STANDARD);
    }

    public static SheetReading read(byte[] content, ReadingLimits limits) {
        if (content.length > limits.bytes()) {
            return SheetReading.refused(java.util.List.of(CellFault.ofFile("FILE_TOO_LARGE")));
        }
        return OfficePackage.isZip(content)
                ? new XlsxFile(content, limits).read()
                : new CsvFile(content, limits).read();
    }
}
