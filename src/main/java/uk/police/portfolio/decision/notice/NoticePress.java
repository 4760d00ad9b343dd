package uk.police.portfolio.decision.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionPublished;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.ratification.ForceRatified;
import uk.police.portfolio.decision.ratification.ForceStanding;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RefusedException;

/** Issues the notices of a decision in the transaction that publishes it: no publication without its notices. */
@Component
class NoticePress {

    private final CaseRegister cases;
    private final Bindings bindings;
    private final CallIns callIns;
    private final NoticeStore store;
    private final NoticeRecipients recipients;
    private final NoticePowers powers;
    private final DecisionMakers makers;
    private final StatementsToPublish statements;
    private final Ratifications ratifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticePress(
            CaseRegister cases,
            Bindings bindings,
            CallIns callIns,
            NoticeStore store,
            NoticeRecipients recipients,
            NoticePowers powers,
            DecisionMakers makers,
            StatementsToPublish statements,
            Ratifications ratifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.bindings = bindings;
        this.callIns = callIns;
        this.store = store;
        this.recipients = recipients;
        this.powers = powers;
        this.makers = makers;
        this.statements = statements;
        this.ratifications = ratifications;
        this.events = events;
        this.clock = clock;
    }

    /** Refused, and with it the publication: {@code NOTICE_IS_NOT_PREPARED}, {@code NOTICE_IS_INCOMPLETE}. */
    @EventListener
    void on(DecisionPublished news) {
        CaseDetails decided = cases.details(news.caseReference());
        BindingDetails binding = bindings.of(decided).orElseThrow(() -> notPrepared(decided));
        NoticeWording wording =
                store.draft(binding.id()).map(NoticeDraft::wording).orElseThrow(() -> notPrepared(decided));
        if (!wording.isComplete()) {
            throw new RefusedException(wording.refusals());
        }
        List<NoticeShare> notices = recipients.of(binding);
        Publication published = publication(decided, binding, wording, notices, news);
        issue(published, notices, wording, decided, news.by());
        ratifications.outcomes(decided).stream()
                .filter(outcome -> outcome.standing() == ForceStanding.RATIFIED)
                .forEach(outcome -> add(decided, binding, published, outcome.force(), news.by()));
    }

    /** A force that ratifies what is published gets its own notice, and the board one about it. */
    @EventListener
    void on(ForceRatified news) {
        CaseDetails decided = cases.details(news.caseReference());
        bindings.of(decided)
                .ifPresent(binding -> store.newestOf(binding.id())
                        .ifPresent(published -> add(decided, binding, published, news.force(), news.by())));
    }

    private void add(CaseDetails decided, BindingDetails binding, Publication published, String force, Actor by) {
        List<NoticeShare> notices = recipients.of(binding, force);
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        Publication added = published.addition(
                force,
                notices.get(0).share(),
                powers.of(binding, force),
                published.effectiveOn().isBefore(today) ? today : published.effectiveOn(),
                clock.instant());
        String exempt = store.exempt(published.id()).orElse("");
        NoticeWording wording = new NoticeWording(published.wording().parts(), published.exemption(), exempt);
        issue(added, notices, wording, decided, by);
    }

    private static RefusedException notPrepared(CaseDetails decided) {
        return RefusedException.because("NOTICE_IS_NOT_PREPARED", decided.reference());
    }

    void correct(
            CaseDetails decided,
            Publication earlier,
            List<NoticeShare> notices,
            NoticeWording wording,
            String reason,
            Actor by) {
        Publication corrected = new Publication(
                Aggregate.newId(),
                earlier.caseId(),
                earlier.bindingId(),
                earlier.id(),
                reason,
                earlier.caseReference(),
                earlier.title(),
                earlier.matter(),
                earlier.decider(),
                earlier.deciderName(),
                earlier.holder(),
                earlier.decidedOn(),
                clock.instant(),
                earlier.callInClosesOn(),
                earlier.effectiveOn(),
                earlier.urgent(),
                earlier.total(),
                wording.withoutExemptPart(),
                earlier.powers(),
                wording.exemption(),
                earlier.addsTo(),
                earlier.forForce(),
                statements.again(decided, earlier, wording.exempt()));
        issue(corrected, recipients.again(notices), wording, decided, by);
    }

    private void issue(
            Publication issued, List<NoticeShare> notices, NoticeWording wording, CaseDetails decided, Actor by) {
        store.add(issued, notices, wording.exempt());
        @Nullable String why = issued.correction().isEmpty() ? null : issued.correction();
        events.publishEvent(new NoticesIssued(
                by,
                clock.instant(),
                decided.heading(),
                notices.stream().map(NoticeShare::reference).toList(),
                why));
    }

    private Publication publication(
            CaseDetails decided,
            BindingDetails binding,
            NoticeWording wording,
            List<NoticeShare> notices,
            DecisionPublished news) {
        @Nullable LocalDate closesOn = news.urgent() ? null : callIns.termsNow().closesOn();
        return new Publication(
                Aggregate.newId(),
                decided.id(),
                binding.id(),
                null,
                "",
                decided.reference(),
                decided.title(),
                decided.subject().matter(),
                binding.decider(),
                makers.name(binding.decider()),
                makers.holder(binding.decider(), binding.decidedOn()),
                binding.decidedOn(),
                news.at(),
                closesOn,
                effectiveOn(decided.proposal(), closesOn, news.at()),
                news.urgent() ? news.why() : "",
                notices.get(0).share(),
                wording.withoutExemptPart(),
                powers.of(binding, decided.proposal()),
                wording.exemption(),
                null,
                null,
                statements.of(decided, wording.exempt()));
    }

    /** The day that was decided, but not before the decision takes effect. */
    private static LocalDate effectiveOn(@Nullable Proposal proposal, @Nullable LocalDate closesOn, Instant at) {
        LocalDate soonest = closesOn == null ? LocalDate.ofInstant(at, London.ZONE) : closesOn.plusDays(1);
        return proposal == null || proposal.effectiveOn().isBefore(soonest) ? soonest : proposal.effectiveOn();
    }
}
