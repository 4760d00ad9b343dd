package uk.police.portfolio.spend.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.BesideTotals;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;

/**
 * The spend picture as one reader sees it: every number comes from the same totals.
 *
 * @param total of the years that are shown
 * @param comparison with the envelope; null where only a part of national spend is asked about
 * @param silent names of the forces without figures
 * @param forces how many forces could have figures
 * @param beside who has not returned, how old the figures are, and what is in no total
 * @param measures budget, forecast, committed and actual beside one another, a year each
 * @param excludesRestricted whether the breakdowns leave out restricted money
 * @param illustrative the part of the total that is invented
 * @param pots that the programme which is asked about holds allocations of, in no total
 */
record SpendPage(
        EnvelopeDetails envelope,
        SpendCell total,
        SpendCell before,
        SpendCell after,
        @Nullable SpendComparison comparison,
        SpendMatrix byStanding,
        List<SpendMatrix> matrices,
        List<SpendRow> capabilities,
        List<SpendRow> bodies,
        List<String> silent,
        int forces,
        BesideTotals beside,
        List<MeasureRow> measures,
        List<SpendRow> fundings,
        List<SpendRow> programmes,
        List<SpendRow> suppliers,
        boolean excludesRestricted,
        SpendCell illustrative,
        List<SpendSurroundings.OutsideRow> outside,
        List<SpendSurroundings.Row> pots) {

    /** Everything that the page shows, asked at once. */
    static final List<Set<SpendDimension>> ASKED = List.of(
            Set.of(SpendDimension.YEAR),
            Set.of(SpendDimension.STANDING),
            Set.of(SpendDimension.YEAR, SpendDimension.STANDING),
            Set.of(SpendDimension.OWNER),
            Set.of(SpendDimension.YEAR, SpendDimension.OWNER),
            Set.of(SpendDimension.NATURE),
            Set.of(SpendDimension.YEAR, SpendDimension.NATURE),
            Set.of(SpendDimension.PURPOSE),
            Set.of(SpendDimension.YEAR, SpendDimension.PURPOSE),
            Set.of(SpendDimension.LEGACY),
            Set.of(SpendDimension.YEAR, SpendDimension.LEGACY),
            Set.of(SpendDimension.FUNDING),
            Set.of(SpendDimension.PROGRAMME),
            Set.of(SpendDimension.SUPPLIER),
            Set.of(SpendDimension.CAPABILITY),
            Set.of(SpendDimension.BODY),
            Set.of(SpendDimension.FIGURES));

    static SpendPage of(
            SpendQuestion question,
            SpendTotals totals,
            EnvelopeDetails envelope,
            SpendSurroundings around,
            List<SpendRow> programmes) {
        List<FinancialYear> years = question.years();
        boolean compared = SpendComparison.makesSenseFor(question);
        SpendMatrix byStanding = SpendMatrix.of(question, years, SpendDimension.STANDING, SpendWords.STANDING, totals);
        List<SpendSurroundings.Row> forces = around.forces(question);
        Map<String, Money> byBody = totals.by(SpendDimension.BODY);
        return new SpendPage(
                envelope,
                new SpendCell(totals.total(), SpendAddress.of(question)),
                new SpendCell(totals.before(), SpendAddress.of(before(question))),
                new SpendCell(totals.after(), SpendAddress.of(after(question))),
                compared ? SpendComparison.of(totals.total(), envelope, years) : null,
                compared ? byStanding.against(envelope) : byStanding,
                List.of(
                        SpendMatrix.of(question, years, SpendDimension.OWNER, SpendWords.OWNER, totals),
                        SpendMatrix.of(question, years, SpendDimension.NATURE, SpendWords.NATURE, totals),
                        SpendMatrix.of(question, years, SpendDimension.PURPOSE, SpendWords.PURPOSE, totals),
                        SpendMatrix.of(question, years, SpendDimension.LEGACY, SpendWords.LEGACY, totals)),
                capabilities(question, totals, around),
                SpendRow.of(question, SpendDimension.BODY, around.bodyChoices(), byBody, totals),
                forces.stream()
                        .filter(force -> !byBody.containsKey(force.code()))
                        .map(SpendSurroundings.Row::name)
                        .toList(),
                forces.size(),
                around.beside(question),
                MeasureRow.of(question, years, totals),
                SpendRow.of(
                        question,
                        SpendDimension.FUNDING,
                        SpendWords.FUNDING,
                        totals.by(SpendDimension.FUNDING),
                        totals),
                programmes,
                SpendRow.top(question, SpendDimension.SUPPLIER, totals),
                totals.excludesRestricted(),
                new SpendCell(
                        totals.by(SpendDimension.FIGURES).getOrDefault("ILLUSTRATIVE", Money.ZERO),
                        SpendAddress.of(question.of(SpendDimension.FIGURES, "ILLUSTRATIVE"))),
                around.outside(),
                around.pots());
    }

    /** Whether no line of any year answers. */
    public boolean isEmpty() {
        return bodies.isEmpty() && before.amount().isZero() && after.amount().isZero();
    }

    private static SpendQuestion before(SpendQuestion question) {
        return question.between(null, Objects.requireNonNull(question.from()).plus(-1));
    }

    private static SpendQuestion after(SpendQuestion question) {
        return question.between(Objects.requireNonNull(question.to()).plus(1), null);
    }

    /** By family; where one capability or family is asked for, by the capabilities in it. */
    private static List<SpendRow> capabilities(SpendQuestion question, SpendTotals totals, SpendSurroundings around) {
        Map<String, Money> leaves = totals.by(SpendDimension.CAPABILITY);
        Optional<String> asked = question.asked(SpendDimension.CAPABILITY);
        if (asked.isPresent()) {
            return SpendRow.of(question, SpendDimension.CAPABILITY, around.leafChoices(asked.get()), leaves, totals);
        }
        Map<String, Money> families = new LinkedHashMap<>();
        leaves.forEach(
                (leaf, amount) -> families.merge(around.families().getOrDefault(leaf, leaf), amount, Money::plus));
        return SpendRow.of(question, SpendDimension.CAPABILITY, around.familyChoices(), families, totals);
    }
}
