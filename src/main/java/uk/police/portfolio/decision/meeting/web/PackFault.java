package uk.police.portfolio.decision.meeting.web;

/** A document that opens cannot be bound into a pack, such as a form that is drawn only when it is shown. */
final class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PackPart part;

    PackFault(PackPart part, Exception cause) {
        super("Cannot be bound into the pack: " + part.title(), cause);
        this.part = part;
    }

    PackPart part() {
        return part;
    }
}
