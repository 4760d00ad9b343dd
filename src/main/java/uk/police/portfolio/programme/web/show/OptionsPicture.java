package uk.police.portfolio.programme.web.show;

import java.util.List;
import uk.police.portfolio.programme.OptionsAppraisal;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What else could be done, side by side over the years. */
record OptionsPicture(List<OptionsAppraisal.Option> options, List<CostedYear> years) {

    /** What each option costs in one year, in the order of the options. */
    record CostedYear(String year, List<Money> costs) {}

    static OptionsPicture of(OptionsAppraisal appraisal) {
        List<CostedYear> years = appraisal.options().stream()
                .flatMap(option -> option.costs().keySet().stream())
                .distinct()
                .sorted()
                .map(year -> new CostedYear(year.toString(), costs(appraisal, year)))
                .toList();
        return new OptionsPicture(appraisal.options(), years);
    }

    private static List<Money> costs(OptionsAppraisal appraisal, FinancialYear year) {
        return appraisal.options().stream()
                .map(option -> option.costs().getOrDefault(year, Money.ZERO))
                .toList();
    }
}
