package uk.police.portfolio.decision.binding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.DrawnFor;
import uk.police.portfolio.authority.HeadroomLedger;
import uk.police.portfolio.authority.SeatDraw;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.Reach;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RefusedException;

/**
 * Binds whom a decision may bind, in the decision's own transaction: what coverage rules is frozen, and each bound force's
 * share is drawn from the account of the instrument used for each of its seats.
 */
@Service
public class Bindings {

    private final BindingQuestion question;
    private final BindingStore store;
    private final HeadroomLedger headroom;
    private final Clock clock;

    Bindings(BindingQuestion question, BindingStore store, HeadroomLedger headroom, Clock clock) {
        this.question = question;
        this.store = store;
        this.headroom = headroom;
        this.clock = clock;
    }

    /** Whom the decider would bind, were the case decided now, and what differs from when its paper was written. */
    @Transactional(readOnly = true)
    public BindingPreview preview(CaseDetails asked, String decider) {
        CoverageAnswer answer = question.ask(asked, decider, today()).answer();
        List<CoverageLine> now = CoverageLine.of(answer.forces());
        Optional<BindingStore.Written> written = store.written(asked);
        return new BindingPreview(
                answer,
                Fingerprint.of(now),
                written.map(BindingStore.Written::at).orElse(null),
                written.map(was -> CoverageChange.between(was.lines(), now)).orElse(List.of()));
    }

    /**
     * Binds the covered forces and reserves the others. Refused with {@code COVERAGE_HAS_CHANGED} where coverage is not what
     * was read, also where headroom goes to another decision at the same moment: a force is reserved only where whoever closes
     * has read that it will be.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reach bind(CaseDetails asked, String decider, String fingerprintRead, Actor by) {
        LocalDate today = today();
        BindingRuling read = question.ask(asked, decider, today);
        String fingerprint = Fingerprint.of(CoverageLine.of(read.answer().forces()));
        if (!fingerprint.equals(fingerprintRead)) {
            throw RefusedException.because("COVERAGE_HAS_CHANGED", asked.reference());
        }
        BindingRuling held = held(asked, decider, read, today);
        BindingDetails binding = new BindingDetails(
                Aggregate.newId(), store.nextNumber(asked.id()), asked.edition(), decider, today, held.answer());
        store.add(asked.id(), binding, fingerprint, clock.instant());
        List<SeatDraw> draws = held.draws();
        if (!draws.isEmpty()) {
            headroom.draw(draws, FinancialYear.of(today), drawnFor(asked), by);
        }
        return binding.reach();
    }

    /**
     * Coverage once more, with every account and instrument that the first answer uses held: from here on no other decision
     * and no revocation can take them away.
     */
    private BindingRuling held(CaseDetails asked, String decider, BindingRuling read, LocalDate today) {
        List<SeatDraw> uses = read.uses();
        if (uses.isEmpty()) {
            return read;
        }
        headroom.hold(uses, FinancialYear.of(today));
        BindingRuling held = question.ask(asked, decider, today);
        if (!held.equals(read)) {
            throw RefusedException.because("COVERAGE_HAS_CHANGED", asked.reference());
        }
        return held;
    }

    /** What was frozen with the decision that stands; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<BindingDetails> of(CaseDetails decided) {
        return decided.decidedOn() == null ? Optional.empty() : store.latest(decided.id());
    }

    /** What had been frozen with the decision that a hearing has reopened, and holds no longer; empty where none was. */
    @Transactional(readOnly = true)
    public Optional<BindingDetails> reopened(CaseDetails asked) {
        return asked.isReopened() ? store.latest(asked.id()) : Optional.empty();
    }

    /** Gives back all that the decision has drawn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String caseReference, String title, Actor by) {
        headroom.credit(new DrawnFor(caseReference, title), by);
    }

    /** Freezes what coverage says for the version of the case that has just been written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(CaseDetails written, String decider) {
        CoverageAnswer answer = question.ask(written, decider, today()).answer();
        store.write(written.id(), written.edition(), CoverageLine.of(answer.forces()), clock.instant());
    }

    private static DrawnFor drawnFor(CaseDetails decided) {
        return new DrawnFor(decided.reference(), decided.title());
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
