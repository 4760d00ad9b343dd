package uk.police.portfolio.spend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * What anybody may know about one version of the envelope.
 *
 * @param number versions count from 1; the highest one holds
 * @param source where the figures come from
 * @param datedOn the date of the source, not of the record
 * @param years in order
 */
public record EnvelopeDetails(
        int number,
        String source,
        LocalDate datedOn,
        String reason,
        String authorName,
        String authorOffice,
        Instant recordedAt,
        List<EnvelopeYear> years) {

    public EnvelopeDetails {
        years = years.stream().sorted(Comparator.comparing(EnvelopeYear::year)).toList();
    }

    public Money low() {
        return Money.sum(years.stream().map(EnvelopeYear::low).toList());
    }

    public Money central() {
        return Money.sum(years.stream().map(EnvelopeYear::central).toList());
    }

    public Money high() {
        return Money.sum(years.stream().map(EnvelopeYear::high).toList());
    }

    public FinancialYear first() {
        return years.get(0).year();
    }

    public FinancialYear last() {
        return years.get(years.size() - 1).year();
    }

    public Optional<EnvelopeYear> year(FinancialYear year) {
        return years.stream().filter(each -> each.year().equals(year)).findFirst();
    }
}
