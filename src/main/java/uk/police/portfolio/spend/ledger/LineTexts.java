package uk.police.portfolio.spend.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.CellParser;

/** How the cells of a spend line are read. */
public final class LineTexts {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    /** What a shared pot pays for is posted once, as a line of the pot. */
    public static final String SHARED_POT = CostLine.FundingSource.SHARED_POT.name();

    private LineTexts() {}

    /** Plain pounds and pence, however they are written. */
    public static Optional<String> money(String text) {
        return PLAIN.matcher(text).matches()
                ? Optional.of(text)
                : CellParser.money(text).map(Money::plain);
    }

    /** The portal's own sources however they are written; any other as it is. */
    public static String funding(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (CostLine.FundingSource source : CostLine.FundingSource.values()) {
            if (source.name().equals(name)) {
                return name;
            }
        }
        return text;
    }
}
