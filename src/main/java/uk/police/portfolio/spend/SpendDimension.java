package uk.police.portfolio.spend;

import java.util.stream.Stream;

/** What spend can be asked about and broken down by; each is one parameter of a spend page's address. */
public enum SpendDimension {
    /** The financial year that the money is for. */
    YEAR("year", "financialYear", "year::text || '-' || lpad(((year + 1) % 100)::text, 2, '0')"),
    /** The month of that year, 1 for April; plans have none. */
    MONTH("month", "month", "month::text"),
    /** Before, within or after the years that were asked about. */
    SPAN(
            "span",
            "span",
            "case when year < cast(:from as integer) then 'BEFORE' when year > cast(:to as integer) then 'AFTER' else 'WITHIN' end"),
    /** Who owns the capability in the force on the day that is asked about. */
    OWNER("owner", "ownership"),
    /** The force that carries the share. */
    BODY("body", "body"),
    /** The region that the force is in. */
    REGION("region", "region"),
    /** The capability that the money builds or runs; asked for by a family, everything in it. */
    CAPABILITY("capability", "capability"),
    /** Capital or revenue. */
    NATURE("nature", "nature"),
    /** Keeping something running, or changing it. */
    PURPOSE("purpose", "purpose"),
    /** Whether it keeps alive what is to be replaced; plans don't say. */
    LEGACY("legacy", "legacy"),
    /** Where the money comes from. */
    FUNDING("funding", "fundingSource"),
    /** What sort of thing is paid for. */
    CATEGORY("category", "category"),
    /** Who is paid; plans don't say. */
    SUPPLIER("supplier", "supplier"),
    /** What is bought; plans don't say. */
    PRODUCT("product", "product"),
    /** Planned, approved or returned. */
    STANDING("standing", "standing"),
    /** The programme, as far as the reader may know of it. */
    PROGRAMME("programme", "programme"),
    /** The service that is kept running outside any programme. */
    SERVICE("service", "service"),
    /** Money of the year, or of a base year. */
    PRICE("price", "priceBasis"),
    /** Budget, forecast, committed or actual, where all are asked for at once. */
    MEASURE("measures", "measure"),
    /** Whether the figure is invented to show how the portal works. */
    FIGURES("figures", "figures");

    /** Asks for the lines that do not say, where a dimension has such. */
    public static final String UNSAID = "unsaid";

    private final String parameter;
    private final String field;
    private final String expression;

    SpendDimension(String parameter, String field) {
        this(parameter, field, parameter);
    }

    SpendDimension(String parameter, String field, String expression) {
        this.parameter = parameter;
        this.field = field;
        this.expression = expression;
    }

    public String parameter() {
        return parameter;
    }

    /** The field's name in answers of the API. */
    public String field() {
        return field;
    }

    /** Whether totals by it are kept while lines are written. */
    boolean isKept() {
        return SpendSource.keeps(this);
    }

    String expression() {
        return expression;
    }

    /** In SQL, over the columns of {@link SpendFacts}. */
    String condition(String value) {
        if (this == LEGACY && value.equals(UNSAID)) {
            return "legacy is null";
        }
        return this == CAPABILITY
                ? "(capability = :capability or family = :capability)"
                : "%s = :%s".formatted(parameter, parameter);
    }

    static Stream<SpendDimension> all() {
        return Stream.of(values());
    }
}
