package uk.police.portfolio.programme.web.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.programme.About;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.programme.DataClass;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.Dependency;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.Section;
import uk.police.portfolio.programme.ShareRule;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.programme.Strategy;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.Choice;

/** The answers that the pages of a draft offer. */
@Component
class DraftChoices {

    private static final int USUAL_YEARS = 5;
    private static final int MOST_YEARS = 15;
    private static final Choice NOTHING = Choice.worded("", "programme.choose");

    private final OrganisationDirectory organisation;
    private final JdbcClient jdbc;
    private final Clock clock;

    DraftChoices(OrganisationDirectory organisation, JdbcClient jdbc, Clock clock) {
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the page of the section offers, by the name that its template uses. */
    Map<String, Object> of(Section section, ProgrammeDetails programme) {
        return switch (section) {
            case ABOUT ->
                Map.of(
                        "offices", offices(programme.sponsor().id()),
                        "stages", Choice.of("programme.stage", Stage.values()),
                        "dataClasses", constants("programme.dataClass", DataClass.values()),
                        "ratings", constants("programme.confidence", DeliveryConfidence.values()));
            case STRATEGY ->
                Map.of(
                        "ambitions", Choice.of("programme.ambition", Strategy.Ambition.values()),
                        "enablers", Choice.of("programme.enabler", Strategy.Enabler.values()));
            case CAPABILITIES -> Map.of("capabilities", capabilities());
            case FORCES -> Map.of("forces", forces(), "rules", Choice.of("programme.shareRule", ShareRule.values()));
            case COSTS -> costs();
            case PRODUCTS -> Map.of("none", List.of(Choice.worded("yes", "programme.products.none")));
            case BENEFITS -> Map.of("kinds", constants("programme.dependency.kind", Dependency.Kind.values()));
            case OPTIONS, DOCUMENTS -> Map.of();
        };
    }

    Map<String, Object> costs() {
        return Map.of(
                "years", years(),
                "natures", constants("programme.nature", CostLine.Nature.values()),
                "activities", constants("programme.activity", CostLine.Activity.values()),
                "fundings", constants("programme.funding", CostLine.FundingSource.values()));
    }

    List<ForceDetails> forces() {
        return organisation.territorialForces(today());
    }

    /** The years that options are costed over: those of delivery, or the next five, and all that have costs already. */
    List<FinancialYear> optionYears(ProgrammeDetails programme) {
        Stream<FinancialYear> costed =
                programme.content().options().options().stream().flatMap(option -> option.costs().keySet().stream());
        return Stream.concat(costed, delivery(programme.content().about()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<FinancialYear> delivery(About about) {
        if (about.startOn() == null || about.endOn() == null) {
            return FinancialYear.of(today()).andFollowing(USUAL_YEARS);
        }
        FinancialYear first = FinancialYear.of(about.startOn());
        int years = FinancialYear.of(about.endOn()).startYear() - first.startYear() + 1;
        return first.andFollowing(Math.min(years, MOST_YEARS));
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private List<Choice> years() {
        FinancialYear now = FinancialYear.of(today());
        List<Choice> years = IntStream.rangeClosed(-5, MOST_YEARS)
                .mapToObj(now::plus)
                .map(year -> Choice.named(year.toString(), year.toString()))
                .toList();
        return withNothing(years);
    }

    private List<Choice> offices(UUID sponsor) {
        return withNothing(organisation.officesOf(sponsor).stream()
                .filter(office -> office.existence().contains(today()))
                .map(DraftChoices::office)
                .toList());
    }

    private static Choice office(OfficeDetails office) {
        return Choice.named(office.id().toString(), office.title());
    }

    private List<Choice> capabilities() {
        return withNothing(jdbc.sql("""
                        select c.id, c.name || ' (' || f.name || ')' as name
                          from capability c join capability f on f.id = c.family_id order by c.position
                        """)
                .query((row, n) -> Choice.named(row.getString("id"), row.getString("name")))
                .list());
    }

    private static List<Choice> constants(String prefix, Enum<?>... constants) {
        return withNothing(Choice.of(prefix, constants));
    }

    private static List<Choice> withNothing(List<Choice> choices) {
        return IntStream.range(0, choices.size() + 1)
                .mapToObj(i -> i == 0 ? NOTHING : choices.get(i - 1))
                .toList();
    }
}
