package uk.police.portfolio.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.returns.ReturnLine;

/**
 * Invented figures of a return: its plan as the budget, a forecast that drifts from it by a few per cent, what the months of the
 * quarter came to, and what of the equipment to come is ordered. The same at every start.
 */
final class SampleReturnLines {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final List<String> CAPITAL = List.of("Equipment", "Software");
    private static final List<String> REVENUE = List.of("Licences", "Hosting", "Staff", "Training");
    private static final List<String> SUPPLIERS = List.of(
            "Harrow Lane Systems",
            "Northgate Fell Software",
            "Medway Fibre",
            "Garden Gate Security",
            "Cairn Data Centres",
            "Two Rivers Training");

    /** Hundredths of what is planned. */
    private static final List<Integer> DRIFT = List.of(0, 2, -1, 4, 0, 6, -3, 1);

    private static final List<Integer> SPENT = List.of(98, 103, 95);
    private static final int ORDERED = 60;

    private final String reference;
    private final int firstMonth;
    private final List<ReturnLine> lines = new ArrayList<>();

    private SampleReturnLines(String reference, int firstMonth) {
        this.reference = reference;
        this.firstMonth = firstMonth;
    }

    /**
     * @param firstMonth of the quarter, as lines count months
     * @param planned the forecast that the return was opened with
     */
    static List<ReturnLine> of(String reference, int firstMonth, List<ReturnLine> planned) {
        SampleReturnLines made = new SampleReturnLines(reference, firstMonth);
        planned.stream().filter(line -> line.measure().equals("forecast")).forEach(made::take);
        return made.lines;
    }

    private void take(ReturnLine planned) {
        int kind = Math.floorMod((planned.programme() + planned.nature()).hashCode(), 1000);
        int nth = planned.year().startYear() * 12 + planned.month() - 1 - firstMonth;
        Money forecast = hundredths(planned.amount(), 100 + DRIFT.get(kind % DRIFT.size()));
        add(planned, kind, "budget", planned.amount());
        if (nth < MONTHS_OF_QUARTER) {
            Money spent = hundredths(forecast, SPENT.get(Math.floorMod(kind + nth, SPENT.size())));
            add(planned, kind, "forecast", spent);
            add(planned, kind, "actual", spent);
        } else {
            add(planned, kind, "forecast", forecast);
            if (isCapital(planned)) {
                add(planned, kind, "committed", hundredths(forecast, ORDERED));
            }
        }
    }

    private void add(ReturnLine planned, int kind, String measure, Money amount) {
        List<String> categories = isCapital(planned) ? CAPITAL : REVENUE;
        lines.add(new ReturnLine(
                planned.ordinal(),
                planned.body(),
                planned.programme(),
                planned.service(),
                planned.title(),
                planned.capability(),
                planned.capabilityName(),
                planned.year(),
                planned.month(),
                categories.get(kind % categories.size()),
                planned.nature(),
                planned.purpose(),
                planned.purpose().equalsIgnoreCase("run") && kind % 3 == 0,
                planned.fundingSource(),
                planned.product(),
                SUPPLIERS.get(kind % SUPPLIERS.size()),
                planned.priceBasis(),
                measure,
                amount,
                kind % 40 == 7,
                reference + "/" + measure + "/" + planned.ordinal(),
                ""));
    }

    private static boolean isCapital(ReturnLine planned) {
        return planned.nature().equalsIgnoreCase("capital");
    }

    private static Money hundredths(Money of, int hundredths) {
        return new Money(of.amount().multiply(BigDecimal.valueOf(hundredths, 2)).setScale(2, RoundingMode.HALF_UP));
    }
}
