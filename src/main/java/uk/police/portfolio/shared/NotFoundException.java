package uk.police.portfolio.shared;

/** There is no such thing, or the asker may not know of it: both look the same (404). */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String kind, String reference) {
        super("No " + kind + " " + reference);
    }
}
