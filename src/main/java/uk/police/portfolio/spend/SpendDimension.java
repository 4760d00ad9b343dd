package uk.police.portfolio.spend;

/** What spend can be asked about and broken down by; each is one parameter of a spend page's address. */
public enum SpendDimension {
    /** The financial year that the money is for. */
    YEAR("year", "l.financial_year", "l.financial_year = :year"),
    /** Before, within or after the years that were asked about. */
    SPAN(
            "span",
            "case when l.financial_year < :from then 'BEFORE' when l.financial_year > :to then 'AFTER' else 'WITHIN' end",
            ""),
    /** Who owns the capability in the force today. */
    OWNER("owner", "coalesce(o.model, 'UNDECIDED')", "coalesce(o.model, 'UNDECIDED') = :owner"),
    /** The force that carries the share. */
    BODY("body", "b.code", "b.code = :body"),
    /** The region that the force is in. */
    REGION("region", "b.region", "b.region = :region"),
    /** The capability that the money builds or runs; asked for by a family, everything in it. */
    CAPABILITY("capability", "c.code", "(c.code = :capability or f.code = :capability)"),
    /** Capital or revenue. */
    NATURE("nature", "l.nature", "l.nature = :nature"),
    /** Keeping something running, or changing it. */
    PURPOSE("purpose", "l.purpose", "l.purpose = :purpose"),
    /** Planned or approved. */
    STANDING("standing", "l.standing", "l.standing = :standing"),
    /** The programme that planned it. */
    PROGRAMME("programme", "p.reference", "p.reference = :programme"),
    /** Whether the figure is invented to show how the portal works. */
    FIGURES(
            "figures",
            "case when l.illustrative then 'ILLUSTRATIVE' else 'REAL' end",
            "l.illustrative = (:figures = 'ILLUSTRATIVE')");

    private final String parameter;
    private final String expression;
    private final String condition;

    SpendDimension(String parameter, String expression, String condition) {
        this.parameter = parameter;
        this.expression = expression;
        this.condition = condition;
    }

    public String parameter() {
        return parameter;
    }

    String expression() {
        return expression;
    }

    String condition() {
        return condition;
    }
}
