package uk.police.portfolio.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.programme.CapabilityWeights.Weight;
import uk.police.portfolio.programme.OptionsAppraisal.Option;
import uk.police.portfolio.programme.Participation.Participant;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;

class ReadinessTests {

    static final FinancialYear YEAR = new FinancialYear(2027);

    @Test
    void anEmptyDraftHasEverythingToDo() {
        Readiness empty = new Readiness(nothing(), Set.of(), 0);

        assertThat(empty.sections())
                .extracting(SectionState::progress)
                .containsExactly(
                        Progress.NOT_STARTED,
                        Progress.NOT_STARTED,
                        Progress.NOT_STARTED,
                        Progress.NOT_STARTED,
                        Progress.NOT_STARTED,
                        Progress.NOT_STARTED,
                        Progress.NOT_STARTED,
                        Progress.NOT_STARTED,
                        Progress.OPTIONAL);
        assertThat(codes(empty.missing()))
                .contains("SUMMARY_IS_MISSING", "AMBITION_IS_MISSING", "CAPABILITY_IS_MISSING", "FORCE_IS_MISSING")
                .contains("DO_MINIMUM_IS_MISSING", "COST_IS_MISSING", "PRODUCT_IS_MISSING", "BENEFITS_ARE_MISSING");
    }

    @Test
    void aWholeDraftHasNothingLeftToDo() {
        Readiness whole = new Readiness(whole(), Set.of(Section.values()), 1);

        assertThat(whole.missing()).isEmpty();
        assertThat(whole.completed()).isEqualTo(9);
    }

    @Test
    void documentsAreOptional() {
        assertThat(new Readiness(whole(), Set.of(Section.values()), 0)
                        .of(Section.DOCUMENTS)
                        .progress())
                .isEqualTo(Progress.OPTIONAL);
    }

    @Test
    void aSectionThatWasWrittenButLacksSomethingIsInProgress() {
        ProgrammeContent content = nothing().with(new Strategy(Strategy.Ambition.ADDRESSING_HARM, null));

        SectionState strategy = new Readiness(content, Set.of(Section.STRATEGY), 0).of(Section.STRATEGY);

        assertThat(strategy.progress()).isEqualTo(Progress.IN_PROGRESS);
        assertThat(codes(strategy.missing())).containsExactly("ENABLER_IS_MISSING");
    }

    @Test
    void weightsMustAddUpToExactlyOneHundred() {
        assertThat(missing(weights("40", "59.99"), Section.CAPABILITIES)).containsExactly("WEIGHTS_ARE_NOT_100[99.99]");
        assertThat(missing(weights("40", "60.01"), Section.CAPABILITIES))
                .containsExactly("WEIGHTS_ARE_NOT_100[100.01]");
        assertThat(missing(weights("33.33", "66.67"), Section.CAPABILITIES)).isEmpty();
    }

    @Test
    void typedSharesMustAddUpToTheCosts() {
        assertThat(missing(typed("60.00", "39.99"), Section.FORCES))
                .containsExactly("SHARES_DO_NOT_ADD_UP[£99.99, £100.00]");
        assertThat(missing(typed("60.00", "40.00"), Section.FORCES)).isEmpty();
    }

    @Test
    void anAppraisalNeedsTheMinimumAnotherAndAPreference() {
        OptionsAppraisal onlyMinimum =
                new OptionsAppraisal(List.of(option("Nothing", true, false, "Too little", "1.00")));

        assertThat(missing(onlyMinimum, Section.OPTIONS))
                .containsExactly("OTHER_OPTION_IS_MISSING[]", "PREFERRED_OPTION_IS_MISSING[]");
    }

    @Test
    void everyOptionHasANameACostAndAReasonWhenItIsNotPreferred() {
        OptionsAppraisal thin = new OptionsAppraisal(
                List.of(option("", true, false, "", "1.00"), new Option("Buy", false, true, "", new TreeMap<>())));

        assertThat(missing(thin, Section.OPTIONS))
                .containsExactly("OPTION_NAME_IS_MISSING[1]", "REJECTION_IS_MISSING[1]", "OPTION_COST_IS_MISSING[2]");
    }

    @Test
    void costsOfNothingAreNoCosts() {
        assertThat(missing(costs("0.00"), Section.COSTS)).containsExactly("COST_IS_MISSING[]");
    }

    @Test
    void aRatingNeedsItsDate() {
        About about = whole().about().rated(DeliveryConfidence.RED, LocalDate.of(2026, 1, 1));
        About undated = new About(
                about.title(),
                about.summary(),
                about.sroOfficeId(),
                about.stage(),
                about.dataClass(),
                DeliveryConfidence.RED,
                null,
                about.startOn(),
                about.endOn());

        assertThat(missing(undated, Section.ABOUT)).containsExactly("RATING_DATE_IS_MISSING[]");
    }

    @Test
    void sayingThatNothingIsBoughtIsAnAnswer() {
        assertThat(missing(new Products(true, List.of()), Section.PRODUCTS)).isEmpty();
        assertThat(missing(new Products(false, List.of()), Section.PRODUCTS)).containsExactly("PRODUCT_IS_MISSING[]");
    }

    private static List<String> missing(SectionContent written, Section section) {
        return new Readiness(whole().with(written), Set.of(Section.values()), 0)
                .of(section).missing().stream()
                        .map(refusal -> refusal.code() + refusal.arguments())
                        .toList();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    static ProgrammeContent nothing() {
        return new ProgrammeContent(
                About.titled("Title"),
                Strategy.NONE,
                new CapabilityWeights(List.of()),
                new Participation(null, List.of()),
                new OptionsAppraisal(List.of()),
                new CostSchedule(List.of()),
                new Products(false, List.of()),
                Outlook.NONE);
    }

    static ProgrammeContent whole() {
        return new ProgrammeContent(
                new About(
                        "Title",
                        "Summary",
                        UUID.randomUUID(),
                        Stage.OBC,
                        DataClass.INTELLIGENCE,
                        null,
                        null,
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2030, 3, 31)),
                new Strategy(Strategy.Ambition.ADDRESSING_HARM, Strategy.Enabler.DATA),
                weights("100.00"),
                typed("60.00", "40.00"),
                new OptionsAppraisal(List.of(
                        option("Do minimum", true, false, "Too little", "1.00"),
                        option("Buy", false, true, "", "100.00"))),
                costs("100.00"),
                new Products(false, List.of(new Products.Product("Camera", ""))),
                new Outlook("Better", ""));
    }

    private static CapabilityWeights weights(String... weights) {
        return new CapabilityWeights(List.of(weights).stream()
                .map(weight -> new Weight(UUID.randomUUID(), new BigDecimal(weight)))
                .toList());
    }

    private static Participation typed(String... shares) {
        return new Participation(
                ShareRule.TYPED,
                List.of(shares).stream()
                        .map(share -> new Participant(UUID.randomUUID(), Money.of(share)))
                        .toList());
    }

    static CostSchedule costs(String amount) {
        return new CostSchedule(List.of(new CostLine(
                YEAR,
                CostLine.Nature.CAPITAL,
                CostLine.Activity.CHANGE,
                CostLine.FundingSource.FORCE_BUDGET,
                "",
                Money.of(amount))));
    }

    private static Option option(String name, boolean minimum, boolean preferred, String rejection, String cost) {
        return new Option(name, minimum, preferred, rejection, new TreeMap<>(Map.of(YEAR, Money.of(cost))));
    }
}
