package uk.police.portfolio.spend.web.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.spend.returns.ReturnLine;
import uk.police.portfolio.tabular.CellParser;

/**
 * What was typed into the grid of a return.
 *
 * @param version of the return that the page was made from
 * @param texts by line, of those lines only that were changed on the page
 * @param were what the page showed for each line before
 */
record TypedAmounts(int version, Map<Integer, String> texts, Map<Integer, String> were) {

    private static final String AMOUNT = "amount-";
    private static final String WAS = "was-";

    static TypedAmounts of(Map<String, String> fields) {
        Map<Integer, String> were = under(WAS, fields);
        Map<Integer, String> texts = under(AMOUNT, fields);
        texts.entrySet().removeIf(typed -> typed.getValue().strip().equals(were.get(typed.getKey())));
        String version = fields.getOrDefault("version", "");
        return new TypedAmounts(version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1, texts, were);
    }

    Map<Integer, Money> amounts() {
        Map<Integer, Money> amounts = new LinkedHashMap<>();
        texts.forEach((line, text) -> CellParser.money(text).ifPresent(amount -> amounts.put(line, amount)));
        return amounts;
    }

    /** By line, what was typed and is no amount. */
    Map<Integer, Refusal> faults() {
        Map<Integer, Refusal> faults = new TreeMap<>();
        texts.forEach((line, text) -> {
            if (CellParser.money(text).isEmpty()) {
                faults.put(line, Refusal.of("RETURN_AMOUNT_IS_NONE"));
            }
        });
        return faults;
    }

    /** By line, what somebody else has made of it since the page was made. */
    Map<Integer, Refusal> overtaken(List<ReturnLine> now) {
        Map<Integer, Refusal> changed = new TreeMap<>();
        now.forEach(line -> {
            String was = were.get(line.ordinal());
            if (was != null && !was.equals(line.amount().plain())) {
                changed.put(
                        line.ordinal(),
                        Refusal.of("RETURN_AMOUNT_CHANGED", line.amount().full()));
            }
        });
        return changed;
    }

    private static Map<Integer, String> under(String prefix, Map<String, String> fields) {
        Map<Integer, String> found = new TreeMap<>();
        fields.forEach((name, text) -> {
            if (name.matches(prefix + "\\d{1,6}")) {
                found.put(Integer.valueOf(name.substring(prefix.length())), text);
            }
        });
        return found;
    }
}
