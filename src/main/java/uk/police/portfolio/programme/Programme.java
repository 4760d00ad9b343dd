package uk.police.portfolio.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Subject;

@Entity
class Programme extends Aggregate<Programme> {

    static final String KIND = "programme";

    private String reference;

    @Enumerated(EnumType.STRING)
    private ProgrammeLevel level;

    private UUID sponsorBodyId;
    private UUID authorId;
    private String authorName;

    @Embedded
    private Prospectus prospectus;

    @Embedded
    private ProgrammeLife life;

    @Embedded
    private Money wholeLife = Money.ZERO;

    @Embedded
    private Provenance provenance = Provenance.NONE;

    private @Nullable String caseReference;
    private Instant createdAt;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "programme_section", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Section, Written> sections = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "programme_document", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "document_id")
    private Set<UUID> documents = new HashSet<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CostPlan> plans = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    private Programme(String reference, ProgrammeLevel level, UUID sponsor, About about, Actor by, Instant at) {
        this.reference = reference;
        this.level = level;
        this.life = new ProgrammeLife();
        this.sponsorBodyId = sponsor;
        this.authorId = by.personId();
        this.authorName = by.personName();
        this.prospectus = new Prospectus(about);
        this.createdAt = at;
        this.changedAt = at;
        this.plans.add(CostPlan.draft(this, by.personName(), at));
    }

    static Programme proposed(String reference, ProgrammeLevel level, String title, Actor by, Instant at) {
        Programme draft = new Programme(reference, level, by.bodyId(), About.titled(title), by, at);
        draft.sections.put(Section.ABOUT, new Written(0, by.personName(), at));
        draft.registerEvent(new ProgrammeProposed(by, at, draft.subject(), level, by.bodyName()));
        return draft;
    }

    /** A draft with invented figures that says everything at once, to show what the portal does. */
    static Programme illustrating(
            String reference,
            ProgrammeContent content,
            Provenance provenance,
            CostSharing sharing,
            Actor by,
            Instant at) {
        Programme draft =
                proposed(reference, ProgrammeLevel.FORCE, content.about().title(), by, at);
        draft.provenance = provenance;
        for (Section section : Section.values()) {
            if (section != Section.DOCUMENTS) {
                draft.put(content.of(section));
                draft.sections.put(section, new Written(0, by.personName(), at));
            }
        }
        draft.prospectus.share(sharing.shares(draft.prospectus.participation(), draft.wholeLife));
        return draft;
    }

    /** One that was under way before the portal: nobody submits it, and its first costs are its baseline. */
    static Programme recorded(
            String reference, RecordProgramme command, UUID sponsor, CostSharing sharing, Actor by, Instant at) {
        Programme known = new Programme(
                reference, command.level(), sponsor, command.content().about(), by, at);
        for (Section section : Section.values()) {
            if (section != Section.DOCUMENTS) {
                known.put(command.content().of(section));
            }
        }
        known.state(command, at);
        known.prospectus.share(sharing.shares(known.prospectus.participation(), known.wholeLife));
        known.currentPlan().freeze(at);
        known.become(ProgrammeStatus.RECORDED, command.provenance().source(), by, at);
        known.registerEvent(new ProgrammeRecorded(by, at, known.subject(), known.wholeLife, known.provenance));
        return known;
    }

    /** What its source says of it now. */
    void restate(RecordProgramme command, List<Change> changes, Actor by, Instant at) {
        refuseUnless(life.status() == ProgrammeStatus.RECORDED, "PROGRAMME_IS_NOT_RECORDED");
        put(command.content().about());
        state(command, at);
        registerEvent(new ProgrammeRestated(by, at, subject(), changes));
    }

    private void state(RecordProgramme command, Instant at) {
        this.provenance = command.provenance();
        this.wholeLife = command.wholeLife();
        this.changedAt = at;
    }

    /** Writes one section whole; the changes, in words, go on the record. */
    void write(SectionContent content, CostSharing sharing, List<Change> changes, Actor by, Instant at) {
        refuseUnless(life.status().isWritable(), "PROGRAMME_IS_NOT_A_DRAFT");
        refuseUnless(
                !(content instanceof Outlook outlook && outlook.dependsOn(reference)), "PROGRAMME_DEPENDS_ON_ITSELF");
        put(content);
        prospectus.share(sharing.shares(prospectus.participation(), wholeLife));
        written(content.section(), changes, by, at);
    }

    void attach(UUID document, String name, Actor by, Instant at) {
        refuseUnless(life.status().isWritable(), "PROGRAMME_IS_NOT_A_DRAFT");
        documents.add(document);
        written(Section.DOCUMENTS, List.of(Change.to("document", name)), by, at);
    }

    void detach(UUID document, String name, Actor by, Instant at) {
        refuseUnless(life.status().isWritable(), "PROGRAMME_IS_NOT_A_DRAFT");
        refuseUnless(documents.remove(document), "DOCUMENT_IS_NOT_ATTACHED");
        written(Section.DOCUMENTS, List.of(Change.of("document", name, null)), by, at);
    }

    private void written(Section section, List<Change> changes, Actor by, Instant at) {
        sections.put(section, new Written(version() + 1, by.personName(), at));
        changedAt = at;
        registerEvent(new SectionWritten(by, at, subject(), section, changes));
    }

    private void put(SectionContent content) {
        if (content instanceof CostSchedule costs) {
            currentPlan().write(costs);
            wholeLife = costs.total();
        } else {
            prospectus.put(content);
        }
    }

    void submit(String openedCase, Actor by, Instant at) {
        become(ProgrammeStatus.SUBMITTED, "", by, at);
        caseReference = openedCase;
        authorId = by.personId();
        authorName = by.personName();
        registerEvent(new ProgrammeSubmitted(by, at, subject(), openedCase, wholeLife));
    }

    void goBeforeBoard(Actor by, Instant at) {
        life.goBeforeBoard(at);
        registerEvent(new ProgrammeShownToBoard(by, at, subject()));
    }

    void approve(String why, Actor by, Instant at) {
        become(ProgrammeStatus.APPROVED, why, by, at);
        currentPlan().freeze(at);
        registerEvent(new ProgrammeApproved(
                by, at, subject(), Optional.ofNullable(caseReference).orElse(""), why));
    }

    /** Changes requested, not approved, withdrawn, paused, closed or cancelled: each with its reason. */
    void move(ProgrammeStatus next, String why, Actor by, Instant at) {
        ProgrammeStatus before = life.status();
        become(next, why, by, at);
        registerEvent(new ProgrammeMoved(by, at, subject(), before, next, why));
    }

    /** Takes it up again where it stood before it was paused. */
    void resume(String why, Actor by, Instant at) {
        refuseUnless(life.status() == ProgrammeStatus.PAUSED, "PROGRAMME_IS_NOT_PAUSED");
        move(life.before(), why, by, at);
    }

    void changeStage(Stage reached, String why, Actor by, Instant at) {
        refuseUnless(life.status().isUnderWay(), "PROGRAMME_IS_NOT_UNDER_WAY");
        Stage before = prospectus.about().stage();
        refuseUnless(before != reached, "STAGE_IS_THE_SAME");
        prospectus.put(prospectus.about().at(reached));
        changedAt = at;
        registerEvent(new StageChanged(by, at, subject(), before, reached, why));
    }

    /** What it is now expected to cost; the original and every forecast before stay as they were made. */
    void reviseForecast(CostSchedule costs, CostSharing sharing, String why, Actor by, Instant at) {
        refuseUnless(life.status().isUnderWay(), "PROGRAMME_IS_NOT_UNDER_WAY");
        refuseUnless(!currentPlan().costs().equals(costs), "FORECAST_IS_THE_SAME");
        Money before = wholeLife;
        plans.add(currentPlan().forecast(costs, by.personName(), at, why));
        wholeLife = costs.total();
        prospectus.share(sharing.sharesOfForecast(prospectus.participation(), wholeLife));
        changedAt = at;
        registerEvent(new ForecastRevised(by, at, subject(), currentPlan().number(), before, wholeLife, why));
    }

    private void become(ProgrammeStatus next, String why, Actor by, Instant at) {
        life.become(next, reference, why, by, at);
        changedAt = at;
    }

    private void refuseUnless(boolean holds, String code) {
        if (!holds) {
            throw RefusedException.because(code, reference);
        }
    }

    /** Whether the section was written after the version that the writer had read. */
    boolean wasWrittenSince(int readVersion, Section section) {
        return Optional.ofNullable(sections.get(section)).map(Written::version).orElse(0) > readVersion;
    }

    /** Who wrote which section since the version that the reader had read. */
    List<Change> writtenSince(int readVersion) {
        return sections.entrySet().stream()
                .filter(written -> written.getValue().version() > readVersion)
                .sorted(Map.Entry.comparingByKey())
                .map(written ->
                        Change.of(written.getKey().path(), written.getValue().byName(), null))
                .toList();
    }

    /** What became of it last, for a reader whose page has gone stale. */
    List<Change> latestChange() {
        return List.of(
                Change.of("status", life.status(), null),
                Change.of("wholeLifeCost", wholeLife.full(), null),
                Change.of("reason", life.reason(), null));
    }

    int currentVersion() {
        return version();
    }

    ProgrammeContent content() {
        return prospectus.with(currentPlan().costs());
    }

    Readiness readiness() {
        return new Readiness(content(), sections.keySet(), documents.size());
    }

    private CostPlan currentPlan() {
        return plans.get(plans.size() - 1);
    }

    Subject subject() {
        return new Subject(KIND, reference, prospectus.about().title());
    }

    String reference() {
        return reference;
    }

    ProgrammeStatus status() {
        return life.status();
    }

    @Nullable
    String caseReference() {
        return caseReference;
    }

    Provenance provenance() {
        return provenance;
    }

    Money wholeLife() {
        return wholeLife;
    }
}
