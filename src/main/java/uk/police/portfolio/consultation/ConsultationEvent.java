package uk.police.portfolio.consultation;

import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** Something that happened to a consultation; whoever opened it recognises it by what it is about. */
public interface ConsultationEvent extends DomainEvent {

    ConsultationHeading heading();

    @Override
    default Subject subject() {
        return heading().toSubject();
    }
}
