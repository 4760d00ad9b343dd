package uk.police.portfolio.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionInEffect;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/**
 * By what programmes are measured. The original is the plan that was approved, for ever; a later forecast takes its place only through a
 * decision about that, once it is in effect. Both are shown from then on.
 */
@Service
public class ProgrammeBaselines {

    static final String KIND = "programme baseline";

    private final Surroundings surroundings;
    private final ProgrammeDirectory directory;
    private final BaselineStore store;
    private final CaseRegister cases;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeBaselines(
            Surroundings surroundings,
            ProgrammeDirectory directory,
            BaselineStore store,
            CaseRegister cases,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surroundings = surroundings;
        this.directory = directory;
        this.store = store;
        this.cases = cases;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a decision that the latest forecast be the baseline, or asks again after changes were requested; answers the case. Refused:
     * {@code ONLY_THE_SPONSORS_LEAD_ACTS}, {@code REASON_IS_MISSING}, {@code PROGRAMME_IS_NOT_UNDER_WAY}, {@code FORECAST_IS_THE_BASELINE},
     * {@code CASE_IS_OPEN}.
     */
    @ByLead
    @Transactional
    public String ask(String reference, int readVersion, String reason, Actor by) {
        Programme programme = surroundings.known(reference, by);
        BaselineStore.Plan present = store.current(reference);
        BaselineStore.Plan latest = store.latest(reference);
        List<Refusal> refusals = new ArrayList<>();
        ProgrammePolicies.onlyTheSponsorsLeadActs(by, surroundings.isOfSponsor(reference, by))
                .ifPresent(refusals::add);
        if (reason.isBlank()) {
            refusals.add(Refusal.of("REASON_IS_MISSING"));
        }
        if (!programme.status().isUnderWay()) {
            refusals.add(Refusal.of("PROGRAMME_IS_NOT_UNDER_WAY", reference));
        } else if (latest.number() == present.number()) {
            refusals.add(Refusal.of("FORECAST_IS_THE_BASELINE", reference));
        }
        RefusedException.throwIfAny(refusals);
        if (programme.currentVersion() != readVersion) {
            throw new StaleVersionException(programme.latestChange());
        }
        return send(subject(directory.details(reference, by), present, latest, reason.strip(), by), by);
    }

    /**
     * Takes the request for that decision back; its case ends with it. Refused: {@code ONLY_THE_SPONSORS_LEAD_ACTS}, {@code REASON_IS_MISSING},
     * {@code NO_BASELINE_IS_ASKED}, also to the later of two who do it at once.
     */
    @ByLead
    @Transactional
    public void withdraw(String reference, String reason, Actor by) {
        surroundings.known(reference, by);
        List<Refusal> refusals = new ArrayList<>();
        ProgrammePolicies.onlyTheSponsorsLeadActs(by, surroundings.isOfSponsor(reference, by))
                .ifPresent(refusals::add);
        if (reason.isBlank()) {
            refusals.add(Refusal.of("REASON_IS_MISSING"));
        }
        Optional<String> asked = store.asked(reference);
        if (asked.isEmpty()) {
            refusals.add(Refusal.of("NO_BASELINE_IS_ASKED", reference));
        }
        RefusedException.throwIfAny(refusals);
        cases.withdraw(asked.orElseThrow(), reason.strip(), by);
    }

    @EventListener
    void on(DecisionInEffect news) {
        if (news.isAbout(KIND)) {
            rebaseline(news.subjectReference(), news.heading().caseReference(), news.by());
        }
    }

    /** The plan that the decision names is the baseline from now on; refused where it is none in effect about this programme's baseline. */
    void rebaseline(String reference, String decision, Actor by) {
        CaseDetails decided = cases.details(decision);
        DecisionSubject subject = decided.subject();
        if (decided.state() != CaseState.IN_EFFECT
                || !subject.kind().equals(KIND)
                || !subject.reference().equals(reference)) {
            throw RefusedException.because("BASELINE_NEEDS_A_DECISION", reference, decision);
        }
        Money before = store.current(reference).total();
        BaselineStore.Plan plan = store.numbered(reference, subject.version());
        Instant at = clock.instant();
        store.add(reference, plan.number(), decision, by, at.atOffset(ZoneOffset.UTC));
        Programme programme = surroundings.known(reference, Actor.PORTAL);
        events.publishEvent(
                new ProgrammeRebaselined(by, at, programme.subject(), decision, plan.number(), before, plan.total()));
    }

    private String send(DecisionSubject subject, Actor by) {
        Optional<String> sentBack = cases.caseOf(KIND, subject.reference())
                .filter(latest -> latest.state() == CaseState.CHANGES_REQUESTED)
                .map(CaseDetails::reference);
        if (sentBack.isEmpty()) {
            return cases.submit(subject, by);
        }
        cases.resubmit(sentBack.get(), subject, by);
        return sentBack.get();
    }

    /** Its version is the number of the plan; its money is what the plan costs more than the present baseline. */
    private DecisionSubject subject(
            ProgrammeDetails details, BaselineStore.Plan present, BaselineStore.Plan latest, String reason, Actor by) {
        return new DecisionSubject(
                KIND,
                details.reference(),
                latest.number(),
                words("programme.baseline.case", details.title()),
                Matter.PROGRAMME_FUNDING,
                details.capabilities().stream().map(WeighedCapability::code).toList(),
                by.personId(),
                details.sponsor().id(),
                List.of(),
                by.bodyId(),
                shares(details, latest.total().minus(present.total())),
                null,
                "/programmes/" + details.reference(),
                paper(details, present, latest, reason));
    }

    private static Map<String, Money> shares(ProgrammeDetails details, Money more) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        details.shares()
                .forEach(share -> weights.put(share.code(), share.share().amount()));
        boolean costs =
                more.isMoreThan(Money.ZERO) && weights.values().stream().anyMatch(weight -> weight.signum() > 0);
        Map<String, Money> shares = new LinkedHashMap<>();
        Map<String, Money> shared = costs ? Allocation.of(more, weights) : Map.of();
        weights.keySet().forEach(force -> shares.put(force, shared.getOrDefault(force, Money.ZERO)));
        return shares;
    }

    private PaperAsRead paper(
            ProgrammeDetails details, BaselineStore.Plan present, BaselineStore.Plan latest, String reason) {
        PaperAsRead whole = directory.paper(details);
        List<PaperAsRead.Section> sections = new ArrayList<>();
        sections.add(new PaperAsRead.Section(
                words("programme.baseline.asked"),
                List.of(
                        line(
                                "programme.baseline.original",
                                store.numbered(details.reference(), 1).total()),
                        line("programme.baseline.present", present.total()),
                        line("programme.baseline.proposed", latest.total()),
                        line("programme.baseline.difference", latest.total().minus(present.total())),
                        new PaperAsRead.Line(words("programme.field.reason"), reason))));
        sections.addAll(whole.sections());
        return new PaperAsRead(sections, whole.documents());
    }

    private PaperAsRead.Line line(String key, Money sum) {
        return new PaperAsRead.Line(words(key), sum.full());
    }

    private String words(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, Locale.UK));
    }
}
