package uk.police.portfolio.shared;

import java.util.List;

/** A verb was refused by rule; nothing was changed. Pages show every refusal at once (422). */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;
    private final boolean matters;

    public RefusedException(List<Refusal> refusals) {
        this(refusals, false);
    }

    private RefusedException(List<Refusal> refusals, boolean matters) {
        super(refusals.stream().map(Refusal::code).toList().toString());
        this.refusals = List.copyOf(refusals);
        this.matters = matters;
    }

    public static RefusedException because(String code, Object... arguments) {
        return new RefusedException(List.of(Refusal.of(code, arguments)));
    }

    /** Refuses for all of these at once; does nothing where there are none. */
    public static void throwIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    /** A refusal that goes on the record: authority, separation of duties, a barred delegation. */
    public static RefusedException onTheRecord(List<Refusal> refusals) {
        return new RefusedException(refusals, true);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public boolean goesOnTheRecord() {
        return matters;
    }
}
