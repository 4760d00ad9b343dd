package uk.police.portfolio.spend;

/** Which money of a line a question counts. */
public enum SpendMeasure {
    /** What counts: the actual of closed months, the forecast of the others, and plans until a month is returned. */
    REGISTERED("R"),
    /** What was agreed to be spent. */
    BUDGET("B"),
    /** What is expected to be spent. */
    FORECAST("F"),
    /** What has been promised to suppliers. */
    COMMITTED("C"),
    /** What has been spent. */
    ACTUAL("A"),
    /** What plans come to, of months that their body has not returned. */
    PLANNED("P");

    private final String code;

    SpendMeasure(String code) {
        this.code = code;
    }

    /** As lines and kept totals carry it. */
    String code() {
        return code;
    }

    /** What a line's letter says. */
    static SpendMeasure of(char code) {
        return switch (code) {
            case 'B' -> BUDGET;
            case 'F' -> FORECAST;
            case 'C' -> COMMITTED;
            case 'A' -> ACTUAL;
            default -> throw new IllegalArgumentException("No line has the measure " + code);
        };
    }

    boolean countsPlans() {
        return this == REGISTERED || this == PLANNED;
    }

    boolean countsLines() {
        return this != PLANNED;
    }
}
