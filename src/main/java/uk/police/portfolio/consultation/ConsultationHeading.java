package uk.police.portfolio.consultation;

import uk.police.portfolio.shared.Subject;

/**
 * Which consultation it is, and about what.
 *
 * @param reference {@code CON-0001}
 * @param subjectKind {@code case}
 * @param subjectReference {@code DEC-0001}
 */
public record ConsultationHeading(String reference, String subjectKind, String subjectReference, String title) {

    public boolean isAbout(String kind) {
        return subjectKind.equals(kind);
    }

    /** As the record names it. */
    public Subject toSubject() {
        return new Subject("consultation", reference, title);
    }
}
