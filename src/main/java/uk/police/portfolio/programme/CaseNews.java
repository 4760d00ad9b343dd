package uk.police.portfolio.programme;

import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseClosed;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseSentToBoard;
import uk.police.portfolio.decision.ChangesRequested;
import uk.police.portfolio.decision.DecisionInEffect;

/** What a programme makes of the news about its case, in the transaction that brought it. */
@Component
class CaseNews {

    private final ProgrammeRepository programmes;

    CaseNews(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    @EventListener
    void on(ChangesRequested news) {
        hear(news, it -> it.move(ProgrammeStatus.CHANGES_REQUESTED, news.why(), news.by(), news.at()));
    }

    @EventListener
    void on(CaseSentToBoard news) {
        hear(news, it -> it.goBeforeBoard(news.by(), news.at()));
    }

    @EventListener
    void on(DecisionInEffect news) {
        hear(news, it -> it.approve(news.decided().reasons(), news.by(), news.at()));
    }

    @EventListener
    void on(CaseClosed news) {
        ProgrammeStatus next =
                news.ending() == CaseClosed.Ending.WITHDRAWN ? ProgrammeStatus.WITHDRAWN : ProgrammeStatus.NOT_APPROVED;
        hear(news, it -> it.move(next, news.reason(), news.by(), news.at()));
    }

    private void hear(CaseEvent news, Consumer<Programme> what) {
        if (news.isAbout(Programme.KIND)) {
            programmes.findByReference(news.subjectReference()).ifPresent(programme -> {
                what.accept(programme);
                programmes.saveAndFlush(programme);
            });
        }
    }
}
