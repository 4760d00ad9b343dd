package uk.police.portfolio.spend;

/** What spend lines can be sorted by; lines that are alike there follow in the order of their programmes and years. */
public enum SpendOrder {
    /** The programme's reference. */
    PROGRAMME("p.reference"),
    /** The force's name. */
    BODY("b.name collate \"en-GB-x-icu\""),
    /** The capability's name. */
    CAPABILITY("c.name collate \"en-GB-x-icu\""),
    /** The financial year. */
    YEAR("l.financial_year"),
    /** The sum. */
    AMOUNT("l.amount");

    private final String expression;

    SpendOrder(String expression) {
        this.expression = expression;
    }

    String by(boolean descending) {
        return " order by " + expression + (descending ? " desc" : "") + ", p.reference, l.financial_year, l.id";
    }
}
