package uk.police.portfolio.decision.notice;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/**
 * The notices of decisions. They are issued by the publication of a decision and by nothing else, stay as they are, and are
 * corrected by further ones. Whoever sent the case in is refused with {@code OWN_CASE}, on the record.
 */
@Service
@Transactional
public class NoticeRegister {

    private final DecisionCourse course;
    private final Bindings bindings;
    private final NoticeDrafts drafts;
    private final PublishedNotices issued;
    private final NoticePress press;
    private final SuggestedWording suggestions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeRegister(
            DecisionCourse course,
            Bindings bindings,
            NoticeDrafts drafts,
            PublishedNotices issued,
            NoticePress press,
            SuggestedWording suggestions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.course = course;
        this.bindings = bindings;
        this.drafts = drafts;
        this.issued = issued;
        this.press = press;
        this.suggestions = suggestions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what the secretariat has written so far. Refused: {@code CASE_IS_…} unless the case is decided and not yet
     * published; where somebody else has saved since, what they wrote is shown.
     *
     * @param versionRead of the draft that was read
     */
    @BySecretariat
    public void prepare(String caseReference, int versionRead, NoticeWording wording, Actor by) {
        CaseDetails decided = course.lock(caseReference);
        decided.refuseItsAuthor(by);
        BindingDetails binding = standing(decided);
        if (!CaseAct.PUBLISH.isPossibleIn(decided.state())) {
            throw RefusedException.because("CASE_IS_" + decided.state(), caseReference);
        }
        NoticeDraft saved = drafts.of(binding.id()).orElse(null);
        int version = saved == null ? 0 : saved.version();
        if (saved != null && versionRead != version) {
            throw new StaleVersionException(wording.differencesTo(saved.wording()));
        }
        drafts.save(binding.id(), new NoticeDraft(wording, clock.instant(), by.personName(), version + 1));
        boolean partlyExempt = wording.exemption() != null;
        events.publishEvent(
                new NoticePrepared(by, clock.instant(), decided.heading(), wording.isComplete(), partlyExempt));
    }

    /**
     * Corrects the newest notices of a decision by further ones that say why. Refused: {@code NOTICE_IS_INCOMPLETE},
     * {@code NOTICE_IS_CORRECTED} where somebody else has just corrected them.
     *
     * @param noticeRead reference of the board's notice that was read
     */
    @BySecretariat
    public void correct(String caseReference, String noticeRead, NoticeWording wording, String reason, Actor by) {
        CaseDetails decided = course.lock(caseReference);
        decided.refuseItsAuthor(by);
        Publication newest = newest(decided);
        List<NoticeShare> notices = issued.shares(newest.id());
        if (!notices.get(0).reference().equals(noticeRead)) {
            throw RefusedException.because("NOTICE_IS_CORRECTED", noticeRead);
        }
        RefusedException.throwIfAny(wording.refusals());
        press.correct(decided, newest, notices, wording, reason.strip(), by);
        issued.additions(newest.bindingId())
                .forEach(addition ->
                        press.correct(decided, addition, issued.shares(addition.id()), wording, reason.strip(), by));
    }

    /** What the secretariat has written so far, or what the record suggests. */
    @Transactional(readOnly = true)
    public NoticeDraft draft(CaseDetails decided) {
        BindingDetails binding = standing(decided);
        return drafts.of(binding.id())
                .orElseGet(() -> new NoticeDraft(suggestions.of(decided), clock.instant(), "", 0));
    }

    private Publication newest(CaseDetails decided) {
        return issued.newest(decided.id()).orElseThrow(() -> new NotFoundException("notice of", decided.reference()));
    }

    private BindingDetails standing(CaseDetails decided) {
        return bindings.of(decided).orElseThrow(() -> new NotFoundException("decision of", decided.reference()));
    }
}
