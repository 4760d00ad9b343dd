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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
    private @Nullable Instant issuedAt;
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
        this.issuedAt = at;
        become(revision);
        record(InstrumentAct.INSTRUMENT_ISSUED, List.of(), null, by, at);
    }

    /** The actor's office signs what the document and the text say on that day. */
    void sign(
            LocalDate on,
            String documentSha256,
            InstrumentSignature.Standing standing,
            long revision,
            Actor by,
            Instant at) {
        refuseIfOver(on);
        if (draft) {
            throw RefusedException.because("INSTRUMENT_IS_A_DRAFT", reference);
        }
        boolean joins = signatures.stream().anyMatch(InstrumentSignature::stands);
        signatures.add(new InstrumentSignature(this, on, documentSha256, agreedText, standing, by, at));
        become(revision);
        InstrumentAct act = joins && kind == InstrumentKind.COLLABORATION_AGREEMENT
                ? InstrumentAct.AGREEMENT_ACCEDED
                : InstrumentAct.INSTRUMENT_SIGNED;
        record(act, signing(documentSha256, standing, by), null, by, at);
    }

    private static List<Change> signing(String sha256, InstrumentSignature.Standing standing, Actor by) {
        return List.of(
                Change.to("signature", by.officeCode()),
                Change.to("capacity", standing.capacity()),
                Change.to("sha256", sha256));
    }

    /** What the actor's office had signed no longer counts from that day. */
    void withdraw(List<InstrumentSignature> own, LocalDate on, String reason, long revision, Actor by, Instant at) {
        if (own.isEmpty()) {
            throw RefusedException.because("INSTRUMENT_IS_NOT_SIGNED", by.officeTitle());
        }
        own.forEach(
                signature -> signature.withdraw(on.isBefore(signature.signedOn()) ? signature.signedOn() : on, reason));
        become(revision);
        List<Change> changes = own.stream()
                .map(signature -> Change.of("signature", signature.signer(), null))
                .toList();
        record(InstrumentAct.SIGNATURE_WITHDRAWN, changes, reason, by, at);
    }

    List<InstrumentSignature> standing() {
        return signatures.stream().filter(InstrumentSignature::stands).toList();
    }

    /** New terms: what was signed was another text, so the signatures given so far count no longer, from that day. */
    void vary(DraftInstrument terms, LocalDate on, String reason, long revision, Actor by, Instant at) {
        refuseIfOver(on);
        List<Change> changes = differences(terms);
        write(terms);
        standing().forEach(signature -> signature.withdraw(on, reason));
        become(revision);
        record(InstrumentAct.INSTRUMENT_VARIED, changes, reason, by, at);
    }

    /** How other terms differ from what it says now. */
    List<Change> differences(DraftInstrument terms) {
        return Change.only(
                Change.of("title", title, terms.title().strip()),
                Change.of("givers", String.join("; ", givers), String.join("; ", terms.givers())),
                Change.of("taker", taker, terms.taker()),
                Change.of("matters", String.join("; ", matters), String.join("; ", matters(terms))),
                Change.of(
                        "scope",
                        scope(everything, capabilities),
                        scope(terms.scope().everything(), sorted(terms.scope().capabilities()))),
                Change.of(
                        "without",
                        String.join("; ", excludedCapabilities),
                        String.join("; ", sorted(terms.scope().excluded()))),
                Change.of("singleLimit", singleLimit, terms.singleLimit()),
                Change.of("aggregateLimit", aggregateLimit, terms.aggregateLimit()),
                Change.of("firstDay", fromOn, terms.effective().fromOn()),
                Change.of("lastDay", toOn, terms.effective().toOn()),
                Change.of("reviewBy", reviewOn, terms.reviewOn()),
                Change.of("mayBePassedOn", subDelegable, terms.subDelegable()),
                Change.of("succession", succession, terms.succession()),
                Change.of("agreedText", agreedText, terms.agreedText()));
    }

    private static String scope(boolean everything, String[] capabilities) {
        return (everything ? "ALL; " : "") + String.join("; ", capabilities);
    }

    private static String[] matters(DraftInstrument terms) {
        return terms.matters().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static String[] sorted(Collection<String> codes) {
        return codes.stream().sorted().toArray(String[]::new);
    }

    /** The condition of that number no longer stands in the way, from that day. */
    void meetCondition(int number, LocalDate on, String evidence, long revision, Actor by, Instant at) {
        InstrumentCondition condition = conditions.stream()
                .filter(each -> each.position() == number && each.isUnmet())
                .findFirst()
                .orElseThrow(() -> RefusedException.because("CONDITION_IS_MET", reference));
        condition.meet(on, evidence, by.personName() + ", " + by.officeTitle());
        become(revision);
        Change change = Change.of(condition.words(), "not met", "met on " + on);
        record(InstrumentAct.CONDITION_MET, List.of(change), evidence, by, at);
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

    /** Another takes its place from that day. */
    void endBefore(LocalDate on, String other, long revision, Actor by, Instant at) {
        LocalDate last = on.minusDays(1);
        if (toOn == null || toOn.isAfter(last)) {
            LocalDate before = toOn;
            this.toOn = last.isBefore(fromOn) ? fromOn : last;
            become(revision);
            List<Change> changes = List.of(Change.of("lastDay", before, toOn), Change.to("supersededBy", other));
            record(InstrumentAct.INSTRUMENT_SUPERSEDED, changes, null, by, at);
        }
    }

    /** Flags it where it exceeds what it rests on, and unflags it where it no longer does; answers whether that is news. */
    boolean found(@Nullable String exceeding, long revision, Actor by, Instant at) {
        if (Objects.equals(invalidBecause, exceeding)) {
            return false;
        }
        InstrumentAct act =
                exceeding == null ? InstrumentAct.INSTRUMENT_FOUND_SOUND : InstrumentAct.INSTRUMENT_FOUND_INVALID;
        Change change = Change.of("invalidBecause", invalidBecause, exceeding);
        this.invalidBecause = exceeding;
        become(revision);
        record(act, List.of(change), exceeding, by, at);
        return true;
    }

    private void write(DraftInstrument terms) {
        this.title = terms.title().strip();
        this.givers = terms.givers().toArray(String[]::new);
        this.taker = terms.taker();
        this.matters = matters(terms);
        this.everything = terms.scope().everything();
        this.capabilities = sorted(terms.scope().capabilities());
        this.excludedCapabilities = sorted(terms.scope().excluded());
        this.singleLimit = terms.singleLimit();
        this.aggregateLimit = terms.aggregateLimit();
        this.fromOn = terms.effective().fromOn();
        this.toOn = terms.effective().toOn();
        this.reviewOn = terms.reviewOn();
        this.subDelegable = terms.subDelegable();
        this.succession = terms.succession();
        this.documentId = terms.documentId() == null ? documentId : terms.documentId();
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

    /** An agreement that binds more than the two seats of one force: no single giver ends or varies it for the others. */
    boolean isOfSeveral() {
        return kind == InstrumentKind.COLLABORATION_AGREEMENT && givers.length > 2;
    }

    boolean isInvalid() {
        return invalidBecause != null;
    }

    boolean isSuspendedOn(LocalDate on) {
        return suspensions.stream().anyMatch(suspension -> suspension.standsOn(on));
    }

    String taker() {
        return taker;
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
