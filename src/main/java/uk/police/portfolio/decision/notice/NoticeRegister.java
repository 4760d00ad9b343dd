package uk.police.portfolio.decision.notice;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseReaders;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
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
    private final NoticeStore store;
    private final NoticePress press;
    private final SuggestedWording suggestions;
    private final StatementsToPublish statements;
    private final CaseReaders readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeRegister(
            DecisionCourse course,
            Bindings bindings,
            NoticeStore store,
            NoticePress press,
            SuggestedWording suggestions,
            StatementsToPublish statements,
            CaseReaders readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.course = course;
        this.bindings = bindings;
        this.store = store;
        this.press = press;
        this.suggestions = suggestions;
        this.statements = statements;
        this.readers = readers;
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
        refuseTheirOwn(decided, by);
        BindingDetails binding = standing(decided);
        if (!CaseAct.PUBLISH.isPossibleIn(decided.state())) {
            throw RefusedException.because("CASE_IS_" + decided.state(), caseReference);
        }
        NoticeDraft saved = store.draft(binding.id()).orElse(null);
        int version = saved == null ? 0 : saved.version();
        if (saved != null && versionRead != version) {
            throw new StaleVersionException(wording.differencesTo(saved.wording()));
        }
        store.save(binding.id(), new NoticeDraft(wording, clock.instant(), by.personName(), version + 1));
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
        refuseTheirOwn(decided, by);
        Publication newest = newest(decided);
        List<NoticeShare> notices = store.shares(newest.id());
        if (!notices.get(0).reference().equals(noticeRead)) {
            throw RefusedException.because("NOTICE_IS_CORRECTED", noticeRead);
        }
        refuse(wording.refusals());
        press.correct(decided, newest, notices, wording, reason.strip(), by);
        store.additions(newest.bindingId())
                .forEach(addition ->
                        press.correct(decided, addition, store.shares(addition.id()), wording, reason.strip(), by));
    }

    /** What the secretariat has written so far, or what the record suggests. */
    @Transactional(readOnly = true)
    public NoticeDraft draft(CaseDetails decided) {
        BindingDetails binding = standing(decided);
        return store.draft(binding.id())
                .orElseGet(() -> new NoticeDraft(suggestions.of(decided), clock.instant(), "", 0));
    }

    /**
     * What the chair has said to everybody, as notices with this exempt part would carry it: those that are prepared, or those
     * that correct the newest ones. Null where that is nothing.
     */
    @Transactional(readOnly = true)
    public @Nullable NoticeStatement statement(CaseDetails decided, String exempt) {
        Publication newest = decided.publishedAt() == null
                ? null
                : store.newest(decided.id()).orElse(null);
        boolean isPrepared = CaseAct.PUBLISH.isPossibleIn(decided.state());
        return newest == null || isPrepared
                ? statements.of(decided, exempt)
                : statements.again(decided, newest, exempt);
    }

    /** The words of the newest notices, the exempt ones with them, for whoever corrects them. */
    @Transactional(readOnly = true)
    public NoticeWording published(CaseDetails decided) {
        Publication newest = newest(decided);
        return new NoticeWording(
                newest.wording().parts(),
                newest.exemption(),
                store.exempt(newest.id()).orElse(""));
    }

    /** One notice; nothing in it is exempt. */
    @Transactional(readOnly = true)
    public NoticeDetails details(String reference) {
        Publication found =
                store.publicationOf(reference).orElseThrow(() -> new NotFoundException("notice", reference));
        List<NoticeShare> shares = store.shares(found.id());
        NoticeShare to = shares.stream()
                .filter(share -> share.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        return new NoticeDetails(found, to, shares, store.links(found, to));
    }

    @Transactional(readOnly = true)
    public CaseNotices of(CaseDetails asked, Actor reader) {
        if (asked.publishedAt() == null) {
            return new CaseNotices(List.of(), null, null, null);
        }
        List<NoticeStore.Issued> issued = store.ofCase(asked.id());
        NoticeStore.Issued newest =
                issued.stream().filter(NoticeStore.Issued::stands).findFirst().orElse(null);
        return new CaseNotices(
                issued.stream()
                        .map(each -> new CaseNotices.Line(each.to(), each.corrected()))
                        .toList(),
                newest == null ? null : newest.exemption(),
                newest == null ? null : exempt(newest, asked, reader),
                newest != null && reader.holds(Role.SECRETARIAT) && !asked.isAuthoredBy(reader)
                        ? newest.to().reference()
                        : null);
    }

    private @Nullable String exempt(NoticeStore.Issued newest, CaseDetails asked, Actor reader) {
        return newest.exemption() == null || !readers.as(reader).seesInFull(asked)
                ? null
                : store.exempt(newest.publication()).orElse(null);
    }

    private Publication newest(CaseDetails decided) {
        return store.newest(decided.id()).orElseThrow(() -> new NotFoundException("notice of", decided.reference()));
    }

    private BindingDetails standing(CaseDetails decided) {
        return bindings.of(decided).orElseThrow(() -> new NotFoundException("decision of", decided.reference()));
    }

    private static void refuseTheirOwn(CaseDetails decided, Actor by) {
        if (decided.isAuthoredBy(by)) {
            throw RefusedException.onTheRecord(List.of(Refusal.of("OWN_CASE", decided.reference())));
        }
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
