package uk.police.portfolio.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.portfolio.shared.Money;

/** Everything that the programme is to cost; the whole-life cost is the sum of the lines. */
public record CostSchedule(List<CostLine> lines) implements SectionContent {

    public CostSchedule {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return Money.sum(lines.stream().map(CostLine::cost).toList());
    }

    @Override
    public Section section() {
        return Section.COSTS;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            words.put("cost " + (i + 1), lines.get(i).words());
        }
        return words;
    }
}
