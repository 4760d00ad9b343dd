package uk.police.portfolio.spend.returns;

/** Which bodies' returns are listed. */
public enum ReturningBodies {
    /** The territorial forces, of whom "n of 43" speaks. */
    FORCES(" and b.kind = 'FORCE'"),
    /** Every other body that returns. */
    OTHERS(" and b.kind <> 'FORCE'"),
    /** All of them. */
    ALL("");

    private final String sql;

    ReturningBodies(String sql) {
        this.sql = sql;
    }

    /** A condition in SQL on the body {@code b}. */
    String sql() {
        return sql;
    }
}
