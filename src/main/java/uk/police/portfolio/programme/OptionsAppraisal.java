package uk.police.portfolio.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What else could be done instead, what it would cost, and why one option is preferred. */
public record OptionsAppraisal(List<Option> options) implements SectionContent {

    public OptionsAppraisal {
        options = List.copyOf(options);
        if (options.stream().filter(Option::preferred).count() > 1) {
            throw new IllegalArgumentException("One option is preferred");
        }
        if (options.stream().filter(Option::doMinimum).count() > 1) {
            throw new IllegalArgumentException("One option is to do the minimum");
        }
    }

    /**
     * One thing that could be done.
     *
     * @param doMinimum whether it is the least that could be done, against which the others are judged
     * @param rejection why it is not the preferred one; blank for the preferred
     * @param costs by financial year
     */
    public record Option(
            String name,
            boolean doMinimum,
            boolean preferred,
            String rejection,
            SortedMap<FinancialYear, Money> costs) {

        public Option {
            name = name.strip();
            rejection = preferred ? "" : rejection.strip();
            costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
            if (costs.values().stream().anyMatch(Money::isNegative)) {
                throw new IllegalArgumentException("An option costs no less than nothing");
            }
        }

        public Money total() {
            return Money.sum(costs.values());
        }

        private String words() {
            StringBuilder words = new StringBuilder(name);
            words.append(doMinimum ? " (do minimum)" : "").append(preferred ? " (preferred)" : "");
            costs.forEach(
                    (year, cost) -> words.append("; ").append(year).append(' ').append(cost.full()));
            return words.append(rejection.isEmpty() ? "" : "; " + rejection).toString();
        }
    }

    @Override
    public Section section() {
        return Section.OPTIONS;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            words.put("option " + (i + 1), options.get(i).words());
        }
        return words;
    }
}
