package uk.police.portfolio.shared;

import java.util.List;

/** The thing was changed by somebody else since it was read; nothing was changed (409, with the changes shown). */
public class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Change> changes;

    public StaleVersionException(List<Change> changes) {
        super("Changed since it was read");
        this.changes = List.copyOf(changes);
    }

    public List<Change> changes() {
        return changes;
    }
}
