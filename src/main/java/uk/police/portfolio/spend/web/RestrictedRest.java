package uk.police.portfolio.spend.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.web.Choice;

/** Restricted money that national totals count for this reader and breakdowns leave out: what is left of the total. */
final class RestrictedRest {

    private RestrictedRest() {}

    static boolean isIn(SpendQuestion question, SpendTotals totals) {
        return question.isWhole() && totals.excludesRestricted();
    }

    /** It has no lines that this reader may see. */
    static SpendCell of(Money total, Collection<Money> shown) {
        return new SpendCell(total.minus(Money.sum(shown)), null);
    }

    static List<Choice> after(List<Choice> columns) {
        return Stream.concat(columns.stream(), Stream.of(SpendWords.RESTRICTED)).toList();
    }
}
