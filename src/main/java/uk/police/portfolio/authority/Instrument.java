package uk.police.portfolio.authority;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Subject;

@Entity
class Instrument extends Aggregate<Instrument> {

    private long revision;
    private String reference;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    private String title;
    private boolean draft = true;
    private String[] givers;
    private String taker;
    private String[] matters;
    private boolean everything;
    private String[] capabilities;
    private String[] excludedCapabilities;

    @Embedded
    private @Nullable Money singleLimit;

    @Embedded
    private @Nullable Money aggregateLimit;

    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate revokedOn;
    private @Nullable UUID parentId;
    private boolean subDelegable;

    @Enumerated(EnumType.STRING)
    private SuccessionRule succession;

    private @Nullable UUID supersedesId;
    private @Nullable String invalidBecause;
    private @Nullable UUID documentId;
    private String agreedText;
    private String evidenceNote;
    private Instant draftedAt;
    private String draftedBy;
    private String draftedInOffice;
    private @Nullable UUID draftedInBodyId;

    @OneToMany(
            mappedBy = "instrument",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("signedOn, id")
    private List<InstrumentSignature> signatures = new ArrayList<>();

    @OneToMany(
            mappedBy = "instrument",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("suspendedOn, id")
    private List<InstrumentSuspension> suspensions = new ArrayList<>();

    @OneToMany(
            mappedBy = "instrument",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("position")
    private List<InstrumentCondition> conditions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Instrument() {}

    @SuppressWarnings("NullAway.Init")
    Instrument(String reference, DraftInstrument command, @Nullable UUID parentId, @Nullable UUID supersedesId) {
        this.reference = reference;
        this.kind = command.kind();
        this.parentId = parentId;
        this.supersedesId = supersedesId;
        write(command);
        for (String words : command.conditions()) {
            conditions.add(new InstrumentCondition(this, conditions.size() + 1, words));
        }
    }

    void draft(long revision, Actor by, Instant at) {
        this.draftedAt = at;
        this.draftedBy = by.personName();
        this.draftedInOffice = by.officeTitle();
        this.draftedInBodyId = by.bodyId();
        become(revision);
        record(InstrumentAct.INSTRUMENT_DRAFTED, List.of(Change.to("title", title)), null, by, at);
    }

    void attach(UUID document) {
        this.documentId = document;
    }

    /** Puts the draft to its givers. */
    void issue(long revision, Actor by, Instant at) {
        if (!draft) {
            throw RefusedException.because("INSTRUMENT_IS_ISSUED", reference);
        }
        this.draft = false;
        become(revision);
        record(InstrumentAct.INSTRUMENT_ISSUED, List.of(), null, by, at);
    }

    /** The actor's office signs what the document and the text say on that day. */
    void sign(LocalDate on, String documentSha256, long revision, Actor by, Instant at) {
        refuseIfOver(on);
        if (draft) {
            throw RefusedException.because("INSTRUMENT_IS_A_DRAFT", reference);
        }
        if (isSignedBy(by.officeCode())) {
            throw RefusedException.because("INSTRUMENT_IS_SIGNED", by.officeTitle());
        }
        boolean joins = signatures.stream().anyMatch(InstrumentSignature::stands);
        signatures.add(new InstrumentSignature(this, on, documentSha256, agreedText, by, at));
        become(revision);
        InstrumentAct act = joins && kind == InstrumentKind.COLLABORATION_AGREEMENT
                ? InstrumentAct.AGREEMENT_ACCEDED
                : InstrumentAct.INSTRUMENT_SIGNED;
        record(
                act,
                List.of(Change.to("signature", by.officeCode()), Change.to("sha256", documentSha256)),
                null,
                by,
                at);
    }

    /** The actor's office no longer gives what it gave, from that day. */
    void withdraw(LocalDate on, String reason, long revision, Actor by, Instant at) {
        InstrumentSignature signature = signatures.stream()
                .filter(given -> given.standsFor(by.officeCode()))
                .findFirst()
                .orElseThrow(() -> RefusedException.because("INSTRUMENT_IS_NOT_SIGNED", by.officeTitle()));
        signature.withdraw(on);
        become(revision);
        Change change = Change.of("signature", by.officeCode(), null);
        record(InstrumentAct.SIGNATURE_WITHDRAWN, List.of(change), reason, by, at);
    }

    /** New terms: what was signed was another text, so the signatures given so far count no longer, from that day. */
    void vary(DraftInstrument terms, LocalDate on, String reason, long revision, Actor by, Instant at) {
        refuseIfOver(on);
        List<Change> changes = Change.only(
                Change.of("title", title, terms.title()),
                Change.of("singleLimit", singleLimit, terms.singleLimit()),
                Change.of("aggregateLimit", aggregateLimit, terms.aggregateLimit()),
                Change.of("lastDay", toOn, terms.effective().toOn()),
                Change.of("taker", taker, terms.taker()),
                Change.of("givers", List.of(givers), terms.givers()));
        write(terms);
        signatures.stream().filter(InstrumentSignature::stands).forEach(signature -> signature.withdraw(on));
        become(revision);
        record(InstrumentAct.INSTRUMENT_VARIED, changes, reason, by, at);
    }

    void suspend(LocalDate on, String reason, long revision, Actor by, Instant at) {
        refuseIfOver(on);
        if (suspensions.stream().anyMatch(InstrumentSuspension::isOpen)) {
            throw RefusedException.because("INSTRUMENT_IS_SUSPENDED", reference);
        }
        suspensions.add(new InstrumentSuspension(this, on, reason));
        become(revision);
        record(InstrumentAct.INSTRUMENT_SUSPENDED, List.of(Change.to("suspendedOn", on)), reason, by, at);
    }

    void restore(LocalDate on, String reason, long revision, Actor by, Instant at) {
        InstrumentSuspension open = suspensions.stream()
                .filter(InstrumentSuspension::isOpen)
                .findFirst()
                .orElseThrow(() -> RefusedException.because("INSTRUMENT_IS_NOT_SUSPENDED", reference));
        open.end(on.isBefore(open.suspendedOn()) ? open.suspendedOn() : on);
        become(revision);
        record(InstrumentAct.INSTRUMENT_RESTORED, List.of(Change.to("restoredOn", on)), reason, by, at);
    }

    /** Prospective: what was decided under it before that day stands. */
    void revoke(LocalDate on, String reason, long revision, Actor by, Instant at) {
        refuseIfOver(on);
        this.revokedOn = on;
        become(revision);
        record(InstrumentAct.INSTRUMENT_REVOKED, List.of(Change.to("revokedOn", on)), reason, by, at);
    }

    /** Its place is taken from that day. */
    void endBefore(LocalDate on, long revision) {
        LocalDate last = on.minusDays(1);
        if (toOn == null || toOn.isAfter(last)) {
            this.toOn = last.isBefore(fromOn) ? fromOn : last;
            become(revision);
        }
    }

    /** Flags it where it exceeds what it rests on, and unflags it where it no longer does; its terms are left alone. */
    void found(@Nullable String exceeding, long revision, Actor by, Instant at) {
        if (java.util.Objects.equals(invalidBecause, exceeding)) {
            return;
        }
        InstrumentAct act =
                exceeding == null ? InstrumentAct.INSTRUMENT_FOUND_SOUND : InstrumentAct.INSTRUMENT_FOUND_INVALID;
        this.invalidBecause = exceeding;
        become(revision);
        record(act, List.of(Change.to("invalidBecause", exceeding)), exceeding, by, at);
    }

    boolean isSignedBy(String office) {
        return signatures.stream().anyMatch(signature -> signature.standsFor(office));
    }

    private void write(DraftInstrument terms) {
        this.title = terms.title().strip();
        this.givers = terms.givers().toArray(String[]::new);
        this.taker = terms.taker();
        this.matters = terms.matters().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.everything = terms.scope().everything();
        this.capabilities = terms.scope().capabilities().stream().sorted().toArray(String[]::new);
        this.excludedCapabilities = terms.scope().excluded().stream().sorted().toArray(String[]::new);
        this.singleLimit = terms.singleLimit();
        this.aggregateLimit = terms.aggregateLimit();
        this.fromOn = terms.effective().fromOn();
        this.toOn = terms.effective().toOn();
        this.reviewOn = terms.reviewOn();
        this.subDelegable = terms.subDelegable();
        this.succession = terms.succession();
        this.documentId = terms.documentId();
        this.agreedText = terms.agreedText();
        this.evidenceNote = terms.evidenceNote();
    }

    private void refuseIfOver(LocalDate on) {
        if (revokedOn != null && !revokedOn.isAfter(on)) {
            throw RefusedException.because("INSTRUMENT_IS_REVOKED", reference, revokedOn);
        }
        if (toOn != null && toOn.isBefore(on)) {
            throw RefusedException.because("INSTRUMENT_HAS_EXPIRED", reference, toOn);
        }
    }

    private void become(long newRevision) {
        this.revision = newRevision;
    }

    private void record(InstrumentAct act, List<Change> changes, @Nullable String reason, Actor by, Instant at) {
        registerEvent(new InstrumentChanged(by, at, reference, title, act, changes, reason));
    }

    UUID id() {
        return uuid();
    }

    Subject subject() {
        return new Subject("instrument", reference, title);
    }

    int edition() {
        return version();
    }

    String reference() {
        return reference;
    }

    String title() {
        return title;
    }

    InstrumentKind kind() {
        return kind;
    }

    List<String> givers() {
        return List.of(givers);
    }

    boolean isDraft() {
        return draft;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }

    @Nullable
    UUID supersedesId() {
        return supersedesId;
    }

    String agreedText() {
        return agreedText;
    }

    @Nullable
    UUID draftedInBodyId() {
        return draftedInBodyId;
    }

    LocalDate fromOn() {
        return fromOn;
    }
}
