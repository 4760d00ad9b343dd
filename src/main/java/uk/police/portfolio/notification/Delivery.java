package uk.police.portfolio.notification;

/** How somebody wants their messages beside the inbox, where they always are. */
public enum Delivery {
    /** One e-mail for each, as soon as what it tells is done. */
    AT_ONCE,
    /** One e-mail a day, with all of them. */
    DAILY,
    /** No e-mail. */
    INBOX_ONLY
}
