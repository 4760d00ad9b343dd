package uk.police.portfolio.spend;

/** What spend lines can be sorted by; lines that are alike there follow in the order of their keys, so that a page can go on after any. */
public enum SpendOrder {
    /** As they came in; what plans come to, last. */
    KEY("", ""),
    /** The programme's reference. */
    PROGRAMME("coalesce(programme, '')", "text"),
    /** The force's name. */
    BODY("body_name collate \"en-GB-x-icu\"", "text"),
    /** The capability's name. */
    CAPABILITY("capability_name collate \"en-GB-x-icu\"", "text"),
    /** The financial year. */
    YEAR("year", "integer"),
    /** The sum. */
    AMOUNT("amount", "numeric");

    private final String expression;
    private final String type;

    SpendOrder(String expression, String type) {
        this.expression = expression;
        this.type = type;
    }

    String by(boolean descending) {
        return this == KEY
                ? " order by kind, line_id, plan_id"
                : " order by " + expression + (descending ? " desc" : "") + ", kind, line_id, plan_id";
    }

    /** In SQL: what stands after the line of the cursor. */
    String goesOnAfter(boolean descending) {
        String later =
                "(kind > :afterKind or kind = :afterKind and (line_id > :afterLine or plan_id > cast(:afterPlan as uuid)))";
        if (this == KEY) {
            return " and " + later;
        }
        String value = "cast(:afterValue as " + type + ")";
        return " and (%1$s %2$s %3$s or %1$s = %3$s and %4$s)"
                .formatted(expression, descending ? "<" : ">", value, later);
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
