package uk.police.portfolio.spend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Refusal;

/** An envelope covers five financial years in a row, each from low to high, from a source that exists already. */
final class EnvelopePolicy {

    static final int YEARS = 5;

    private EnvelopePolicy() {}

    static List<Refusal> refusals(ReviseEnvelope command, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (command.source().isBlank()) {
            refusals.add(Refusal.of("ENVELOPE_NEEDS_A_SOURCE"));
        }
        if (command.reason().isBlank()) {
            refusals.add(Refusal.of("ENVELOPE_NEEDS_A_REASON"));
        }
        if (command.datedOn().isAfter(today)) {
            refusals.add(Refusal.of("ENVELOPE_SOURCE_IS_IN_THE_FUTURE", command.datedOn()));
        }
        if (!isARow(command.years())) {
            refusals.add(Refusal.of("ENVELOPE_IS_FIVE_YEARS_IN_A_ROW"));
        }
        command.years().stream()
                .filter(year -> !year.runsFromLowToHigh())
                .forEach(year -> refusals.add(Refusal.of("ENVELOPE_RUNS_FROM_LOW_TO_HIGH", year.year())));
        return refusals;
    }

    private static boolean isARow(List<EnvelopeYear> years) {
        List<FinancialYear> written =
                years.stream().map(EnvelopeYear::year).sorted().toList();
        return written.size() == YEARS && written.equals(written.get(0).andFollowing(YEARS));
    }
}
