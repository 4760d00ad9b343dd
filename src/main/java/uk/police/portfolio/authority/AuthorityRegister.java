package uk.police.portfolio.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.document.DocumentId;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Sha256;
import uk.police.portfolio.shared.StaleVersionException;

/** Keeps instruments of authority: drafted, signed, varied, suspended, revoked, never deleted. */
@Service
@Transactional
public class AuthorityRegister {

    private final InstrumentRepository instruments;
    private final InstrumentPolicies policies;
    private final Signing signing;
    private final Lineage lineage;
    private final DocumentStore documents;
    private final StepUp stepUp;
    private final Clock clock;

    AuthorityRegister(
            InstrumentRepository instruments,
            InstrumentPolicies policies,
            Signing signing,
            Lineage lineage,
            DocumentStore documents,
            StepUp stepUp,
            Clock clock) {
        this.instruments = instruments;
        this.policies = policies;
        this.signing = signing;
        this.lineage = lineage;
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
        Instrument parent = command.parent() == null ? null : parent(command.parent(), by);
        Instrument superseded = command.supersedes() == null ? null : instrument(command.supersedes());
        String reference = "INS-%04d".formatted(instruments.nextNumber());
        Instrument drafted = new Instrument(
                reference, command, parent == null ? null : parent.id(), superseded == null ? null : superseded.id());
        if (document != null) {
            drafted.attach(stored(document, by));
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
        Instrument draft = locked(reference, by);
        policies.refuseOthersDrafts(draft.title(), draft.givers(), draft.draftedInBodyId(), by);
        draft.issue(revision, by, clock.instant());
        instruments.save(draft);
    }

    /**
     * The actor's office signs what was read. Refuses, on the record, who is no giver, who does not hold the office that day
     * and who does not prove to be themselves; a child that exceeds what it rests on; and ({@link StaleVersionException})
     * terms that have changed since they were read.
     */
    public void sign(String reference, int editionRead, String proof, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = locked(reference, by);
        policies.refuseUnlessGiver(instrument.subject(), instrument.givers(), by);
        InstrumentSignature.Standing standing = signing.standingOf(instrument, by);
        if (instrument.edition() != editionRead) {
            throw new StaleVersionException(List.of(Change.of("edition", editionRead, instrument.edition())));
        }
        if (!stepUp.confirms(by, proof)) {
            throw policies.stepUpFailed(instrument.subject(), by);
        }
        lineage.refuseExcess(instrument);
        instrument.sign(today(), sha256(instrument), standing, revision, by, clock.instant());
        save(instrument, by);
        if (signing.isComplete(instrument)) {
            endSuperseded(instrument, revision, by);
        }
    }

    /** The actor's office gives nothing more under the agreement from that day; what was decided before stands. */
    public void withdraw(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = locked(reference, by);
        policies.refusePast(on);
        instrument.withdraw(signing.ownOf(instrument, by), on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    /**
     * Gives it other terms; what was signed before was another text, so its givers sign again. Whoever may draft changes a
     * draft; an agreement of several forces is not varied by one of them for the others, but by a new one that all sign.
     */
    public void vary(
            String reference,
            int editionRead,
            DraftInstrument terms,
            @Nullable Attachment document,
            String reason,
            Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = locked(reference, by);
        if (instrument.isDraft()) {
            policies.refuseOthersDrafts(instrument.title(), instrument.givers(), instrument.draftedInBodyId(), by);
        } else {
            policies.refuseUnlessGiver(instrument.subject(), instrument.givers(), by);
            policies.refuseForOthers(instrument, "vary", by);
        }
        if (instrument.edition() != editionRead) {
            throw new StaleVersionException(instrument.differences(terms));
        }
        policies.refuseUnlawful(terms, by);
        instrument.vary(terms, today(), reason, revision, by, clock.instant());
        if (document != null) {
            instrument.attach(stored(document, by));
        }
        save(instrument, by);
    }

    /** How other terms would differ from what the instrument says now. */
    @Transactional(readOnly = true)
    public List<Change> differences(String reference, DraftInstrument terms, Actor by) {
        return instruments
                .findByReference(reference)
                .filter(found -> policies.mayRead(found, by))
                .orElseThrow(() -> new NotFoundException("instrument", reference))
                .differences(terms);
    }

    /** Nobody may use it from that day, until it is restored. */
    public void suspend(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = ownedBy(reference, on, "suspend", by);
        instrument.suspend(on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    public void restore(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = ownedBy(reference, on, "restore", by);
        instrument.restore(on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    /** It gives nothing from that day; what was decided under it stands. */
    public void revoke(String reference, LocalDate on, String reason, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = ownedBy(reference, on, "revoke", by);
        instrument.revoke(on, reason, revision, by, clock.instant());
        save(instrument, by);
    }

    /** What a condition asked for has come about on that day, as the evidence shows. */
    public void meetCondition(String reference, int number, LocalDate on, String evidence, Actor by) {
        long revision = instruments.nextRevision();
        Instrument instrument = locked(reference, by);
        policies.refuseUnlessGiver(instrument.subject(), instrument.givers(), by);
        if (on.isAfter(today())) {
            throw RefusedException.because("CONDITION_IS_MET_LATER", on);
        }
        instrument.meetCondition(number, on, evidence, revision, by, clock.instant());
        save(instrument, by);
    }

    private Instrument ownedBy(String reference, LocalDate on, String act, Actor by) {
        Instrument instrument = locked(reference, by);
        policies.refuseUnlessGiver(instrument.subject(), instrument.givers(), by);
        policies.refuseForOthers(instrument, act, by);
        policies.refusePast(on);
        return instrument;
    }

    /** Saves, and flags it and what rests on it where they exceed what they rest on. */
    private void save(Instrument instrument, Actor by) {
        instruments.saveAndFlush(instrument);
        lineage.reconsider(instrument, by);
    }

    private void endSuperseded(Instrument instrument, long revision, Actor by) {
        UUID superseded = instrument.supersedesId();
        if (superseded != null) {
            Instrument former = instruments.findById(superseded).orElseThrow();
            LocalDate from = instrument.fromOn().isAfter(today()) ? instrument.fromOn() : today();
            former.endBefore(from, instrument.reference(), revision, by, clock.instant());
            save(former, by);
        }
    }

    private UUID stored(Attachment document, Actor by) {
        return documents.store(document.fileName(), document.bytes(), by).id().value();
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

    private Instrument parent(String reference, Actor by) {
        return instruments
                .findByReference(reference)
                .filter(found -> policies.mayRead(found, by))
                .orElseThrow(() -> RefusedException.because("PARENT_IS_UNKNOWN", reference));
    }

    /** A draft is as if it were not there for those who may not read it. */
    private Instrument locked(String reference, Actor by) {
        return instruments
                .lockByReference(reference)
                .filter(found -> policies.mayRead(found, by))
                .orElseThrow(() -> new NotFoundException("instrument", reference));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
