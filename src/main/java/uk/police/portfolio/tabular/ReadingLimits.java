package uk.police.portfolio.tabular;

/**
 * How much of a stranger's file is read at most.
 *
 * @param bytes of the file as uploaded
 * @param packedBytes of a workbook, which is held in memory
 * @param rows below the header
 * @param columns of the header
 */
public record ReadingLimits(int bytes, int packedBytes, int rows, int columns) {

    /** What one cell of a spreadsheet can hold. */
    static final int CELL_CHARACTERS = 32_767;

    private static final int MEGABYTE = 1024 * 1024;

    public static final ReadingLimits STANDARD = new ReadingLimits(10 * MEGABYTE, 50_000, 200);

    /** Ledgers: read row by row, so that their length costs time and no memory. */
    public static final ReadingLimits LEDGER = new ReadingLimits(400 * MEGABYTE, 32 * MEGABYTE, 2_000_000, 200);

    public ReadingLimits(int bytes, int rows, int columns) {
        this(bytes, bytes, rows, columns);
    }

    public ReadingLimits withRows(int most) {
        return new ReadingLimits(bytes, packedBytes, most, columns);
    }
}
