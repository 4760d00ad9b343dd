package uk.police.portfolio.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.programme.About;
import uk.police.portfolio.programme.CapabilityWeights;
import uk.police.portfolio.programme.CapabilityWeights.Weight;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.programme.CostLine.Activity;
import uk.police.portfolio.programme.CostLine.FundingSource;
import uk.police.portfolio.programme.CostLine.Nature;
import uk.police.portfolio.programme.CostSchedule;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.OptionsAppraisal;
import uk.police.portfolio.programme.OptionsAppraisal.Option;
import uk.police.portfolio.programme.Outlook;
import uk.police.portfolio.programme.Participation;
import uk.police.portfolio.programme.Participation.Participant;
import uk.police.portfolio.programme.Products;
import uk.police.portfolio.programme.ProgrammeContent;
import uk.police.portfolio.programme.ShareRule;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Writes every section of a programme of the sample. */
final class SampleContent {

    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final int[] PERCENT_BY_YEAR = {12, 26, 28, 20, 14};
    private static final int[] PERCENT_CAPITAL = {60, 50, 35, 20, 10};
    private static final FundingSource[] SOURCES = {
        FundingSource.FORCE_BUDGET, FundingSource.RESERVES, FundingSource.FORCE_BUDGET, FundingSource.HOME_OFFICE_GRANT
    };

    private final SampleProgramme programme;
    private final Map<String, UUID> capabilities;
    private final UUID answerable;
    private final SortedMap<FinancialYear, Money> years = new TreeMap<>();

    SampleContent(SampleProgramme programme, Map<String, UUID> capabilities, UUID answerable) {
        this.programme = programme;
        this.capabilities = capabilities;
        this.answerable = answerable;
        for (int year = 0; year < PERCENT_BY_YEAR.length; year++) {
            years.put(FIRST.plus(year), part(programme.fiveYears(), PERCENT_BY_YEAR[year]));
        }
    }

    ProgrammeContent write() {
        SampleTheme theme = programme.theme();
        return new ProgrammeContent(
                about(),
                theme.strategy(),
                new CapabilityWeights(List.of(
                        new Weight(id(theme.capability()), theme.weight()),
                        new Weight(id(theme.second()), CapabilityWeights.WHOLE.subtract(theme.weight())))),
                participation(),
                options(),
                costs(),
                new Products(false, List.of(new Products.Product(theme.product(), theme.supplier()))),
                new Outlook(theme.benefit(), programme.number() % 3 == 0 ? "The national network must be ready." : ""));
    }

    private About about() {
        int number = programme.number();
        return new About(
                programme.title(),
                programme.theme().summary(),
                answerable,
                Stage.values()[number % Stage.values().length],
                programme.theme().dataClass(),
                DeliveryConfidence.values()[number % 7 == 0 ? 2 : number % 3 == 0 ? 1 : 0],
                LocalDate.of(2026, 4 + number % 6, 1 + number % 28),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2031, 3, 31));
    }

    private UUID id(String code) {
        UUID id = capabilities.get(code);
        if (id == null) {
            throw new IllegalStateException("The sample names a capability that is not on the map: " + code);
        }
        return id;
    }

    private Participation participation() {
        List<ForceDetails> forces = programme.forces();
        Money each = part(Money.sum(years.values()).amount(), 100 / (forces.size() + 1));
        List<Participant> participants = new ArrayList<>();
        Money rest = Money.sum(years.values());
        for (int other = 1; other < forces.size(); other++) {
            participants.add(new Participant(forces.get(other).id(), typed(each)));
            rest = rest.minus(each);
        }
        participants.add(0, new Participant(forces.get(0).id(), typed(rest)));
        return new Participation(programme.rule(), participants);
    }

    @SuppressWarnings("NullAway")
    private Money typed(Money share) {
        return programme.rule() == ShareRule.TYPED ? share : null;
    }

    private OptionsAppraisal options() {
        SortedMap<FinancialYear, Money> less = new TreeMap<>();
        SortedMap<FinancialYear, Money> more = new TreeMap<>();
        years.forEach((year, cost) -> {
            less.put(year, part(cost.amount(), 70));
            more.put(year, part(cost.amount(), 130));
        });
        return new OptionsAppraisal(List.of(
                new Option("Keep what there is going", true, false, "The risk of failure grows every year.", less),
                new Option("Buy %s".formatted(programme.theme().product()), false, true, "", years),
                new Option("Build it ourselves", false, false, "It costs more and takes longer.", more)));
    }

    private CostSchedule costs() {
        List<CostLine> lines = new ArrayList<>();
        FundingSource source = SOURCES[programme.number() % SOURCES.length];
        int at = 0;
        for (Map.Entry<FinancialYear, Money> year : years.entrySet()) {
            Money capital = part(year.getValue().amount(), PERCENT_CAPITAL[at++]);
            Money revenue = year.getValue().minus(capital);
            Money change = part(revenue.amount(), 40);
            lines.add(line(year.getKey(), Nature.CAPITAL, Activity.CHANGE, source, "Licences and equipment", capital));
            lines.add(line(
                    year.getKey(), Nature.REVENUE, Activity.CHANGE, source, "The project team and training", change));
            lines.add(line(
                    year.getKey(),
                    Nature.REVENUE,
                    Activity.RUN,
                    FundingSource.FORCE_BUDGET,
                    "Support and hosting",
                    revenue.minus(change)));
        }
        return new CostSchedule(lines);
    }

    private static CostLine line(
            FinancialYear year, Nature nature, Activity activity, FundingSource source, String words, Money cost) {
        return new CostLine(year, nature, activity, source, words, cost);
    }

    private static Money part(BigDecimal whole, int percent) {
        return new Money(whole.multiply(new BigDecimal(percent)).divide(new BigDecimal(100), 2, RoundingMode.HALF_UP));
    }
}
