package uk.police.portfolio.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;

@Entity
class Programme extends Aggregate<Programme> {

    private String reference;

    @Enumerated(EnumType.STRING)
    private ProgrammeLevel level;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    private UUID sponsorBodyId;
    private UUID authorId;
    private String authorName;

    @Embedded
    private About about;

    @Embedded
    private @Nullable Strategy strategy;

    @Enumerated(EnumType.STRING)
    private @Nullable ShareRule shareRule;

    private boolean noProducts;

    @Embedded
    private Outlook outlook = Outlook.NONE;

    @Embedded
    private Money wholeLife = Money.ZERO;

    @Embedded
    private Provenance provenance = Provenance.NONE;

    private @Nullable String caseReference;
    private String reason = "";
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "programme_section", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Section, Written> sections = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "programme_capability", joinColumns = @JoinColumn(name = "programme_id"))
    private List<CapabilityWeights.Weight> capabilities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "participating_force", joinColumns = @JoinColumn(name = "programme_id"))
    private List<ParticipantRow> forces = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_option", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "ordinal")
    private List<OptionRow> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_option_cost", joinColumns = @JoinColumn(name = "programme_id"))
    private List<OptionCostRow> optionCosts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_product", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "ordinal")
    private List<Products.Product> products = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_status_change", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "ordinal")
    private List<StatusChange> history = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CostPlan> plans = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(String reference, ProgrammeLevel level, String title, Actor by, Instant at) {
        this(reference, level, by.bodyId(), About.titled(title), by, at);
        registerEvent(new ProgrammeProposed(by, at, reference, about.title(), level, by.bodyName()));
    }

    private Programme(String reference, ProgrammeLevel level, UUID sponsorBodyId, About about, Actor by, Instant at) {
        this.reference = reference;
        this.level = level;
        this.sponsorBodyId = sponsorBodyId;
        this.authorId = by.personId();
        this.authorName = by.personName();
        this.about = about;
        this.createdAt = at;
        this.changedAt = at;
        this.plans.add(CostPlan.draft(this, by.personName(), at));
    }

    /** Writes one section whole; the changes, in words, go on the record. */
    void write(SectionContent content, CostSharing sharing, List<Change> changes, Actor by, Instant at) {
        if (!status.isWritable()) {
            throw RefusedException.because("PROGRAMME_IS_NOT_A_DRAFT", reference, status);
        }
        put(content);
        shareOut(sharing);
        sections.put(content.section(), new Written(version() + 1, by.personName(), at));
        changedAt = at;
        registerEvent(new SectionWritten(by, at, reference, about.title(), content.section(), changes));
    }

    private void put(SectionContent content) {
        if (content instanceof About written) {
            about = written;
        } else if (content instanceof Strategy written) {
            strategy = written;
        } else if (content instanceof CapabilityWeights written) {
            replace(capabilities, written.weights());
        } else if (content instanceof Participation written) {
            shareRule = written.rule();
            replace(
                    forces,
                    written.forces().stream()
                            .map(force -> ParticipantRow.of(force, Money.ZERO))
                            .toList());
        } else if (content instanceof OptionsAppraisal written) {
            put(written);
        } else if (content instanceof CostSchedule written) {
            currentPlan().write(written);
            wholeLife = written.total();
        } else if (content instanceof Products written) {
            noProducts = written.none();
            replace(products, written.products());
        } else if (content instanceof Outlook written) {
            outlook = written;
        }
    }

    private void put(OptionsAppraisal appraisal) {
        replace(options, appraisal.options().stream().map(OptionRow::of).toList());
        List<OptionCostRow> costs = new ArrayList<>();
        for (int i = 0; i < appraisal.options().size(); i++) {
            int option = i;
            appraisal
                    .options()
                    .get(i)
                    .costs()
                    .forEach((year, cost) -> costs.add(new OptionCostRow(option, year, cost.amount())));
        }
        replace(optionCosts, costs);
    }

    private void shareOut(CostSharing sharing) {
        Map<UUID, Money> shares = sharing.shares(participation(), wholeLife);
        replace(
                forces,
                participation().forces().stream()
                        .map(force -> ParticipantRow.of(force, shares.getOrDefault(force.forceId(), Money.ZERO)))
                        .toList());
    }

    private static <T> void replace(List<T> kept, List<T> written) {
        kept.clear();
        kept.addAll(written);
    }

    private void become(ProgrammeStatus next, Actor by, Instant at, String why) {
        if (!status.canBecome(next)) {
            throw RefusedException.because("PROGRAMME_CANNOT_BECOME", reference, status, next);
        }
        history.add(new StatusChange(status, next, by.personName(), by.officeTitle(), at, why));
        status = next;
        reason = why;
        changedAt = at;
    }

    ProgrammeContent content() {
        return new ProgrammeContent(
                about,
                Objects.requireNonNullElse(strategy, Strategy.NONE),
                new CapabilityWeights(capabilities),
                participation(),
                appraisal(),
                currentPlan().costs(),
                new Products(noProducts, products),
                outlook);
    }

    private Participation participation() {
        return new Participation(
                shareRule, forces.stream().map(ParticipantRow::participant).toList());
    }

    private OptionsAppraisal appraisal() {
        List<OptionsAppraisal.Option> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            OptionRow row = options.get(i);
            all.add(new OptionsAppraisal.Option(
                    row.name(), row.doMinimum(), row.preferred(), row.rejection(), costsOfOption(i)));
        }
        return new OptionsAppraisal(all);
    }

    private SortedMap<FinancialYear, Money> costsOfOption(int option) {
        SortedMap<FinancialYear, Money> costs = new TreeMap<>();
        optionCosts.stream()
                .filter(cost -> cost.option() == option)
                .forEach(cost -> costs.put(cost.year(), new Money(cost.amount())));
        return costs;
    }

    private CostPlan currentPlan() {
        return plans.get(plans.size() - 1);
    }

    /** Whether the section was written after the version that the writer had read. */
    boolean wasWrittenSince(int readVersion, Section section) {
        return Optional.ofNullable(sections.get(section)).map(Written::version).orElse(0) > readVersion;
    }

    String reference() {
        return reference;
    }

    ProgrammeStatus status() {
        return status;
    }

    UUID sponsorBodyId() {
        return sponsorBodyId;
    }
}
