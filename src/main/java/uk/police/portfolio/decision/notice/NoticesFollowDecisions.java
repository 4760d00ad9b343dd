package uk.police.portfolio.decision.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionPublished;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.ratification.ForceRatified;
import uk.police.portfolio.decision.ratification.ForceStanding;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.shared.RefusedException;

/** Notices are issued in the transaction that publishes a decision: no publication without its notices. */
@Component
class NoticesFollowDecisions {

    private final CaseRegister cases;
    private final Bindings bindings;
    private final NoticeDrafts drafts;
    private final PublishedNotices issued;
    private final Ratifications ratifications;
    private final NoticePress press;

    NoticesFollowDecisions(
            CaseRegister cases,
            Bindings bindings,
            NoticeDrafts drafts,
            PublishedNotices issued,
            Ratifications ratifications,
            NoticePress press) {
        this.cases = cases;
        this.bindings = bindings;
        this.drafts = drafts;
        this.issued = issued;
        this.ratifications = ratifications;
        this.press = press;
    }

    /** Refused, and with it the publication: {@code NOTICE_IS_NOT_PREPARED}, {@code NOTICE_IS_INCOMPLETE}. */
    @EventListener
    void on(DecisionPublished news) {
        CaseDetails decided = cases.details(news.caseReference());
        BindingDetails binding = bindings.of(decided).orElseThrow(() -> notPrepared(decided));
        NoticeWording wording =
                drafts.of(binding.id()).map(NoticeDraft::wording).orElseThrow(() -> notPrepared(decided));
        if (!wording.isComplete()) {
            throw new RefusedException(wording.refusals());
        }
        Publication first = press.publish(decided, binding, wording, news);
        ratifications.outcomes(decided).stream()
                .filter(outcome -> outcome.standing() == ForceStanding.RATIFIED)
                .forEach(outcome -> press.add(decided, binding, first, outcome.force(), news.by()));
    }

    @EventListener
    void on(ForceRatified news) {
        CaseDetails decided = cases.details(news.caseReference());
        bindings.of(decided)
                .ifPresent(binding -> issued.newestOf(binding.id())
                        .ifPresent(first -> press.add(decided, binding, first, news.force(), news.by())));
    }

    private static RefusedException notPrepared(CaseDetails decided) {
        return RefusedException.because("NOTICE_IS_NOT_PREPARED", decided.reference());
    }
}
