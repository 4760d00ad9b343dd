package uk.police.portfolio.decision.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionPublished;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.London;

/** Makes notices out of what was decided, and issues them. */
@Component
class NoticePress {

    private final CallIns callIns;
    private final NoticeStore store;
    private final PublishedNotices issued;
    private final NoticeRecipients recipients;
    private final NoticePowers powers;
    private final DecisionMakers makers;
    private final StatementsToPublish statements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticePress(
            CallIns callIns,
            NoticeStore store,
            PublishedNotices issued,
            NoticeRecipients recipients,
            NoticePowers powers,
            DecisionMakers makers,
            StatementsToPublish statements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.callIns = callIns;
        this.store = store;
        this.issued = issued;
        this.recipients = recipients;
        this.powers = powers;
        this.makers = makers;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /** The first notices of a decision, in the words that were prepared. */
    Publication publish(CaseDetails decided, BindingDetails binding, NoticeWording wording, DecisionPublished news) {
        List<NoticeShare> notices = recipients.of(binding);
        Publication first = publication(decided, binding, wording, notices, news);
        issue(first, notices, wording, decided, news.by());
        return first;
    }

    /** A force that ratified what is published gets its own notice, and the board one about it. */
    void add(CaseDetails decided, BindingDetails binding, Publication published, String force, Actor by) {
        List<NoticeShare> notices = recipients.of(binding, force);
        LocalDate today = London.today(clock);
        Publication added = published.addition(
                force,
                notices.get(0).share(),
                powers.of(binding, force),
                published.effectiveOn().isBefore(today) ? today : published.effectiveOn(),
                clock.instant());
        String exempt = issued.exempt(published.id()).orElse("");
        NoticeWording wording = new NoticeWording(published.wording().parts(), published.exemption(), exempt);
        issue(added, notices, wording, decided, by);
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
            Publication made, List<NoticeShare> notices, NoticeWording wording, CaseDetails decided, Actor by) {
        store.add(made, notices, wording.exempt());
        @Nullable String why = made.correction().isEmpty() ? null : made.correction();
        events.publishEvent(new NoticesIssued(
                by,
                made.publishedAt(),
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
        @Nullable
        LocalDate closesOn = news.urgent() ? null : callIns.termsAt(news.at()).closesOn();
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
        LocalDate soonest = closesOn == null ? London.dayOf(at) : closesOn.plusDays(1);
        return proposal == null || proposal.effectiveOn().isBefore(soonest) ? soonest : proposal.effectiveOn();
    }
}
