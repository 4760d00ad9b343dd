package uk.police.portfolio.programme;

/** How far the business case has come. */
public enum Stage {
    /** Strategic outline case: is there a case for change? */
    SOC,
    /** Outline business case: which option is best value? */
    OBC,
    /** Full business case: is it ready to be bought and delivered? */
    FBC
}
