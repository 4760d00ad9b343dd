package uk.police.portfolio.decision.local;

/** Who decides a case. */
public enum Route {
    /** One office that has authority. */
    LOCAL,
    /** The national board. */
    BOARD
}
