package uk.police.portfolio.authority;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** What rests on what: whatever no longer holds is flagged with the reason, and all that rests on it; terms are left alone. */
@Component
class Lineage {

    private final InstrumentRepository instruments;
    private final InstrumentPolicies policies;
    private final TermsLedger ledger;
    private final Clock clock;

    Lineage(InstrumentRepository instruments, InstrumentPolicies policies, TermsLedger ledger, Clock clock) {
        this.instruments = instruments;
        this.policies = policies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Refuses a child that exceeds its parent, or whose parent is itself invalid. */
    void refuseExcess(Instrument child) {
        if (child.parentId() != null) {
            Instrument parent = instruments.findById(child.parentId()).orElseThrow();
            List<Refusal> refusals = excess(child, parent);
            RefusedException.throwIfAny(refusals);
        }
    }

    /** Flags or unflags the instrument and, level by level, all that rests on it. */
    void reconsider(Instrument changed, Actor by) {
        if (changed.parentId() != null) {
            flag(changed, instruments.findById(changed.parentId()).orElseThrow(), by);
        }
        reconsiderChildren(changed, by);
    }

    private void reconsiderChildren(Instrument parent, Actor by) {
        for (Instrument child : instruments.findByParentIdOrderByReference(parent.id())) {
            if (flag(child, parent, by)) {
                reconsiderChildren(child, by);
            }
        }
    }

    private boolean flag(Instrument child, Instrument parent, Actor by) {
        List<Refusal> refusals = excess(child, parent);
        if (parent.isSuspendedOn(London.today(clock))) {
            refusals.add(Refusal.of("PARENT_IS_SUSPENDED", parent.reference()));
        }
        String because = refusals.stream().map(Refusal::code).collect(Collectors.joining(", "));
        boolean changed =
                child.found(because.isEmpty() ? null : because, instruments.nextRevision(), by, clock.instant());
        instruments.saveAndFlush(child);
        return changed;
    }

    private List<Refusal> excess(Instrument child, Instrument parent) {
        List<Refusal> refusals = new ArrayList<>(policies.excess(ledger.of(child.id()), ledger.of(parent.id())));
        if (parent.isInvalid()) {
            refusals.add(Refusal.of("PARENT_IS_INVALID", parent.reference()));
        }
        return refusals;
    }
}
