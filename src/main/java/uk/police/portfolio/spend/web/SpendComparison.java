package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Percentage;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeYear;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;

/**
 * Registered spend against what the envelope expects of the same years.
 *
 * @param share of the central figure that is registered; null where that is nothing
 * @param difference what is left of the central figure, or what goes beyond it
 * @param beyond whether more is registered than the central figure
 */
record SpendComparison(
        Money registered,
        Money low,
        Money central,
        Money high,
        @Nullable Percentage share,
        Money difference,
        boolean beyond) {

    private static final Set<SpendDimension> NARROWS_NOTHING_NATIONAL =
            Set.of(SpendDimension.STANDING, SpendDimension.FIGURES);

    /** The envelope is national: a part of the forces, the capabilities or the money is not compared with it. */
    static boolean makesSenseFor(SpendQuestion question) {
        return NARROWS_NOTHING_NATIONAL.containsAll(question.filters().keySet()) && !isReal(question);
    }

    /** Nor are figures in the prices of one year, since the envelope is in those of each. */
    private static boolean isReal(SpendQuestion question) {
        return question.prices() != null && question.prices().isReal();
    }

    static SpendComparison of(Money registered, EnvelopeDetails envelope, List<FinancialYear> years) {
        List<EnvelopeYear> asked =
                years.stream().flatMap(year -> envelope.year(year).stream()).toList();
        Money central = Money.sum(asked.stream().map(EnvelopeYear::central).toList());
        Money left = central.minus(registered);
        return new SpendComparison(
                registered,
                Money.sum(asked.stream().map(EnvelopeYear::low).toList()),
                central,
                Money.sum(asked.stream().map(EnvelopeYear::high).toList()),
                Percentage.of(registered, central),
                left.isNegative() ? left.negated() : left,
                left.isNegative());
    }
}
