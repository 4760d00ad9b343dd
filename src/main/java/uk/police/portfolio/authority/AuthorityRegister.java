package uk.police.portfolio.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.document.DocumentId;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.shared.WorkingDays;

/** Keeps instruments of authority: drafted, signed, varied, suspended, revoked, never deleted. */
@Service
@Transactional
public class AuthorityRegister {

    private final InstrumentRepository instruments;
    private final InstrumentPolicies policies;
    private final TermsLedger ledger;
    private final DocumentStore documents;
    private final StepUp stepUp;
    private final Clock clock;

    AuthorityRegister(
            InstrumentRepository instruments,
            InstrumentPolicies policies,
            TermsLedger ledger,
            DocumentStore documents,
            StepUp stepUp,
            Clock clock) {
        this.instruments = instruments;
        this.policies = policies;
        this.ledger = ledger;
        this.documents = documents;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    /**
     * Writes an instrument down, and answers its reference. Refuses, on the record, a vehicle that the law bars or does not
     * know; and codes, parents and bodies that the drafter may not draft for.
     */
    @MayDraftInstruments
    public String draft(DraftInstrument command, Actor by) {
        return draft(command, null, by);
    }

    /** As {@link #draft(DraftInstrument, Actor)}, with the document that is to be signed. */
    @MayDraftInstruments
    public String draft(DraftInstrument command, @Nullable Attachment document, Actor by) {
        policies.refuseUnlawful(command, by);
        Instrument parent = command.parent() == null ? null : instrument(command.parent());
        Instrument superseded = command.supersedes() == null ? null : instrument(command.supersedes());
        String reference = "INS-%04d".formatted(instruments.nextNumber());
        Instrument drafted = new Instrument(
                reference, command, parent == null ? null : parent.id(), superseded == null ? null : superseded.id());
        if (document != null) {
            drafted.attach(documents
                    .store(document.fileName(), document.bytes(), by)
                    .id()
                    .value());
        }
        drafted.draft(instruments.nextRevision(), by, clock.instant());
        instruments.save(drafted);
        return reference;
    }

    /** Refuses whoever drafts no instruments, before they are shown what is wrong with theirs. */
    @MayDraftInstruments
    public void mayDraft(Actor by) {}

    /** Puts a draft to its givers for signature. */
    @MayDraftInstruments
    public void issue(String reference, Actor by) {
        long revision = instruments.nextRevision();
        Instrument draft = locked(reference);
        policies.refuseOthersDrafts(draft.title(), draft.givers(), draft.draftedInBodyId(), by);
        draft.issue(revision, by, clock.instant());
        instruments.save(draft);
    }

    /**
     * The actor's office signs what was read. Refuses, on the record, who is no giver and who does not prove to be themselves;
     * a child that exceeds its parent; and ({@link StaleVersionException}) terms that have changed since they were read.
     */
    public void sign(String reference, int editionRead, String proof, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = locked(reference);
        policies.refuseUnlessGiver(instrument.subject(), instrument.givers(), by);
        if (instrument.edition() != editionRead) {
            throw new StaleVersionException(List.of(Change.of("edition", editionRead, instrument.edition())));
        }
        if (!stepUp.confirms(by, proof)) {
            throw policies.stepUpFailed(instrument.subject(), by);
        }
        refuseExcess(instrument);
        instrument.sign(today(), sha256(instrument), revision, by, clock.instant());
        instruments.saveAndFlush(instrument);
        endSuperseded(instrument, revision);
    }

    /** The actor's office gives nothing more under the agreement from that day; what was decided before stands. */
    public void withdraw(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = locked(reference);
        policies.refusePast(on);
        instrument.withdraw(on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    /** Gives it other terms; what was signed before was another text, so its givers sign again. */
    public void vary(String reference, int editionRead, DraftInstrument terms, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = locked(reference);
        policies.refuseUnlessGiver(instrument.subject(), instrument.givers(), by);
        if (instrument.edition() != editionRead) {
            throw new StaleVersionException(List.of(Change.of("edition", editionRead, instrument.edition())));
        }
        policies.refuseUnlawful(terms, by);
        instrument.vary(terms, today(), reason, revision, by, clock.instant());
        save(instrument, by);
    }

    /** Nobody may use it from that day, until it is restored. */
    public void suspend(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = ownedBy(reference, on, by);
        instrument.suspend(on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    public void restore(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = ownedBy(reference, on, by);
        instrument.restore(on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    /** It gives nothing from that day; what was decided under it stands. */
    public void revoke(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = ownedBy(reference, on, by);
        instrument.revoke(on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    private Instrument ownedBy(String reference, LocalDate on, Actor by) {
        Instrument instrument = locked(reference);
        policies.refuseUnlessGiver(instrument.subject(), instrument.givers(), by);
        policies.refusePast(on);
        return instrument;
    }

    private void refuseExcess(Instrument instrument) {
        if (instrument.parentId() != null) {
            List<Refusal> excess = policies.excess(ledger.of(instrument.id()), ledger.of(instrument.parentId()));
            if (!excess.isEmpty()) {
                throw new RefusedException(excess);
            }
        }
    }

    /** Saves, and flags what rests on it where it now exceeds it. */
    private void save(Instrument instrument, Actor by) {
        instruments.saveAndFlush(instrument);
        InstrumentTerms parent = ledger.of(instrument.id());
        for (Instrument child : instruments.findByParentIdOrderByReference(instrument.id())) {
            List<Refusal> excess = policies.excess(ledger.of(child.id()), parent);
            String because = excess.isEmpty()
                    ? null
                    : String.join(", ", excess.stream().map(Refusal::code).toList());
            child.found(because, instruments.nextRevision(), by, clock.instant());
            instruments.save(child);
        }
    }

    private void endSuperseded(Instrument instrument, long revision) {
        UUID superseded = instrument.supersedesId();
        if (superseded != null) {
            Instrument former = instruments.findById(superseded).orElseThrow();
            former.endBefore(instrument.fromOn(), revision);
            instruments.save(former);
        }
    }

    private String sha256(Instrument instrument) {
        UUID document = instrument.documentId();
        return document == null
                ? Sha256.of(instrument.agreedText())
                : documents.find(new DocumentId(document)).sha256();
    }

    private Instrument instrument(String reference) {
        return instruments.findByReference(reference).orElseThrow(() -> new NotFoundException("instrument", reference));
    }

    private Instrument locked(String reference) {
        return instruments.lockByReference(reference).orElseThrow(() -> new NotFoundException("instrument", reference));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingDays.LONDON));
    }
}
