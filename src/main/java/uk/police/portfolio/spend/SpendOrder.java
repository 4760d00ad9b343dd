package uk.police.portfolio.spend;

/** What spend lines can be sorted by; lines that are alike there follow in an order that an index has, so that a page can go on after any. */
public enum SpendOrder {
    /** As they came in; what plans come to, last. */
    KEY("", "", "l.id", "line_id"),
    /** The programme's reference. */
    PROGRAMME("coalesce(programme, '')", "text"),
    /** The force's name. */
    BODY("body_name collate \"en-GB-x-icu\"", "text"),
    /** The capability's name. */
    CAPABILITY("capability_name collate \"en-GB-x-icu\"", "text"),
    /** The financial year. */
    YEAR("year", "integer", "l.month, l.body_id, l.id", "month, body_id, line_id"),
    /** The sum. */
    AMOUNT("amount", "numeric", "l.amount, l.id", "line_id");

    private final String expression;
    private final String type;
    private final String walked;
    private final String alike;

    /** Of what a coding tells: coding by coding, and line by line in each. */
    SpendOrder(String expression, String type) {
        this(expression, type, "", "coding_id, line_id");
    }

    SpendOrder(String expression, String type, String walked, String alike) {
        this.expression = expression;
        this.type = type;
        this.walked = walked;
        this.alike = alike;
    }

    /** Whether all lines of a coding stand together in it. */
    boolean isOfCodings() {
        return walked.isEmpty();
    }

    /** What it sorts by, in SQL over the columns of {@link SpendFacts}. */
    String expression() {
        return expression;
    }

    /** The columns of a line that stand in its index. */
    String walked() {
        return walked;
    }

    /** The value of the line that the page before ended with. */
    String afterValue() {
        return "cast(:afterValue as " + type + ")";
    }

    String by(boolean descending) {
        String way = descending && this != KEY ? " desc" : "";
        String sorted = this == KEY ? "" : expression + way + ", ";
        return " order by " + sorted + "kind, " + alike.replace(",", way + ",") + way + ", plan_id" + way;
    }

    /** Whether a cursor's value is one of this order's; an address may say anything. */
    boolean accepts(String value) {
        return switch (this) {
            case YEAR -> value.matches("\\d{4}");
            case AMOUNT -> value.matches("-?\\d{1,17}\\.\\d{2}");
            case KEY, PROGRAMME, BODY, CAPABILITY -> value.indexOf('\0') < 0;
        };
    }

    String valueOf(SpendLine line) {
        return switch (this) {
            case KEY -> "";
            case PROGRAMME -> line.programmeReference() == null ? "" : line.programmeReference();
            case BODY -> line.bodyName();
            case CAPABILITY -> line.capabilityName();
            case YEAR -> String.valueOf(line.year().startYear());
            case AMOUNT -> line.amount().plain();
        };
    }
}
