package uk.police.portfolio.spend.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.EnvelopeDetails;
import uk.police.portfolio.spend.EnvelopeYear;

/** Two versions of the envelope, year by year. */
record EnvelopeComparison(EnvelopeDetails earlier, EnvelopeDetails later, List<YearRow> rows) {

    /**
     * One year of both.
     *
     * @param before null where the earlier version has no such year
     * @param after null where the later one has none
     * @param change of the central figure; null where one of the two has none
     */
    record YearRow(
            FinancialYear year,
            @Nullable EnvelopeYear before,
            @Nullable EnvelopeYear after,
            @Nullable Money change) {

        static YearRow of(FinancialYear year, Optional<EnvelopeYear> before, Optional<EnvelopeYear> after) {
            Money change = before.flatMap(was -> after.map(is -> is.central().minus(was.central())))
                    .orElse(null);
            return new YearRow(year, before.orElse(null), after.orElse(null), change);
        }
    }

    static EnvelopeComparison of(EnvelopeDetails earlier, EnvelopeDetails later) {
        List<YearRow> rows = Stream.concat(earlier.years().stream(), later.years().stream())
                .map(EnvelopeYear::year)
                .distinct()
                .sorted()
                .map(year -> YearRow.of(year, earlier.year(year), later.year(year)))
                .toList();
        return new EnvelopeComparison(earlier, later, rows);
    }

    public Money change() {
        return later.central().minus(earlier.central());
    }

    public boolean isOfTwo() {
        return earlier.number() != later.number();
    }
}
