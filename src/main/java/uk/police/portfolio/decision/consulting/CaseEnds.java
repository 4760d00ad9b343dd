package uk.police.portfolio.decision.consulting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.decision.CaseClosed;

/** An open consultation ends with the case that it is about. */
@Component
class CaseEnds {

    private final ConsultationRegister consultations;

    CaseEnds(ConsultationRegister consultations) {
        this.consultations = consultations;
    }

    @EventListener
    void closed(CaseClosed closed) {
        consultations.abandon(CaseConsultations.CASE, closed.caseReference(), closed.reason(), closed.by());
    }
}
