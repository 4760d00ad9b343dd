package uk.police.portfolio.tabular;

/**
 * How much of a stranger's file is read at most.
 *
 * @param bytes of the file as uploaded
 * @param rows below the header
 * @param columns of the header
 */
public record ReadingLimits(int bytes, int rows, int columns) {

    /** What one cell of a spreadsheet can hold. */
    static final int CELL_CHARACTERS = 32_767;

    public static final ReadingLimits STANDARD = new ReadingLimits(10 * 1024 * 1024, 50_000, 200);

    public ReadingLimits withRows(int most) {
        return new ReadingLimits(bytes, most, columns);
    }
}
