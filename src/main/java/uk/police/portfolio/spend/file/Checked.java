package uk.police.portfolio.spend.file;

/** What was found in a file. */
public interface Checked {

    /** It cannot be taken as it is. */
    boolean isRefused();
}
