package uk.police.portfolio.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** How a programme keeps what its sections say; its costs are kept apart, plan by plan. */
@Embeddable
class Prospectus {

    @Embedded
    private About about;

    @Embedded
    private @Nullable Strategy strategy;

    @Column(name = "share_rule")
    @Enumerated(EnumType.STRING)
    private @Nullable ShareRule shareRule;

    @Column(name = "no_products")
    private boolean noProducts;

    @Column(name = "benefits")
    private String benefits = "";

    @Column(name = "dependencies")
    private String dependencies = "";

    @ElementCollection
    @CollectionTable(name = "programme_dependency", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "ordinal")
    private List<Dependency> neededProgrammes = new ArrayList<>();

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

    @SuppressWarnings("NullAway.Init")
    protected Prospectus() {}

    Prospectus(About about) {
        this.about = about;
    }

    void put(SectionContent content) {
        if (content instanceof About written) {
            about = written;
        } else if (content instanceof Strategy written) {
            strategy = written;
        } else if (content instanceof CapabilityWeights written) {
            replace(capabilities, written.weights());
        } else if (content instanceof Participation written) {
            shareRule = written.rule();
            replace(forces, rows(written, Map.of()));
        } else if (content instanceof OptionsAppraisal written) {
            put(written);
        } else if (content instanceof Products written) {
            noProducts = written.none();
            replace(products, written.products());
        } else if (content instanceof Outlook written) {
            benefits = written.benefits();
            dependencies = written.dependencies();
            replace(neededProgrammes, written.programmes());
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

    /** Keeps each force's share beside it. */
    void share(Map<UUID, Money> shares) {
        replace(forces, rows(participation(), shares));
    }

    private static List<ParticipantRow> rows(Participation participation, Map<UUID, Money> shares) {
        return participation.forces().stream()
                .map(force -> ParticipantRow.of(force, shares.getOrDefault(force.forceId(), Money.ZERO)))
                .toList();
    }

    /** Writes nothing where nothing changes. */
    private static <T> void replace(List<T> kept, List<T> written) {
        if (!kept.equals(written)) {
            kept.clear();
            kept.addAll(written);
        }
    }

    ProgrammeContent with(CostSchedule costs) {
        return new ProgrammeContent(
                about,
                Objects.requireNonNullElse(strategy, Strategy.NONE),
                new CapabilityWeights(capabilities),
                participation(),
                appraisal(),
                costs,
                new Products(noProducts, products),
                new Outlook(benefits, dependencies, neededProgrammes));
    }

    About about() {
        return about;
    }

    Participation participation() {
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
}
