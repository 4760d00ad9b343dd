package uk.police.portfolio.decision.binding;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionReopened;
import uk.police.portfolio.decision.OutcomeProposed;

/** What coverage does with the news about a case, in the transaction that brought it. */
@Component
class BindingNews {

    private final Bindings bindings;
    private final CaseRegister cases;

    BindingNews(Bindings bindings, CaseRegister cases) {
        this.bindings = bindings;
        this.cases = cases;
    }

    @EventListener
    void on(OutcomeProposed news) {
        bindings.write(cases.details(news.caseReference()), CaseDetails.BOARD);
    }

    @EventListener
    void on(DecisionReopened news) {
        bindings.release(news.caseReference(), news.heading().title(), news.by());
    }
}
