package uk.police.portfolio.decision;

import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Something that happened to a case; whoever sent it in recognises it by its subject. */
public interface CaseEvent extends DomainEvent {

    CaseHeading heading();

    @Override
    default Subject subject() {
        return new Subject("case", heading().caseReference(), heading().title());
    }

    default String caseReference() {
        return heading().caseReference();
    }

    default String subjectKind() {
        return heading().subjectKind();
    }

    default String subjectReference() {
        return heading().subjectReference();
    }

    default boolean isAbout(String kind) {
        return subjectKind().equals(kind);
    }
}
