package uk.police.portfolio.decision.board.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.callin.WindowDetails;
import uk.police.portfolio.decision.notice.CaseNotices;
import uk.police.portfolio.decision.ratification.ForceOutcome;
import uk.police.portfolio.decision.ratification.ForceStanding;
import uk.police.portfolio.decision.ratification.RatificationDetails;
import uk.police.portfolio.shared.Percentage;

/**
 * Whom a decision binds, by now.
 *
 * @param rows by the forces' names
 * @param reopened it is what had been decided before a hearing reopened the case
 * @param window the time to call it in, where it was published with one
 * @param toRatify seats for which the reader can answer
 * @param local one office may decide it, as its route was chosen
 * @param mayCall the reader fills a seat that can call it in
 * @param notices as far as the reader may see them
 */
record ReachPage(
        List<ForceRow> rows,
        boolean reopened,
        @Nullable WindowDetails window,
        List<String> toRatify,
        boolean mayCall,
        CaseNotices notices,
        boolean local) {

    static List<ForceRow> rows(List<ForceOutcome> outcomes, Map<String, String> names) {
        return outcomes.stream()
                .map(outcome -> ForceRow.of(outcome, names.getOrDefault(outcome.force(), outcome.force())))
                .sorted(Comparator.comparing(ForceRow::name))
                .toList();
    }

    /** How many forces stand where; only what there is. */
    public Map<ForceStanding, Long> counts() {
        Map<ForceStanding, Long> counts = new EnumMap<>(ForceStanding.class);
        rows.forEach(row -> counts.merge(row.standing(), 1L, Long::sum));
        return counts;
    }

    /** The last day on which seats that have not answered can do so; null where none is asked. */
    @Nullable
    LocalDate ratifiedBy() {
        return rows.stream()
                .flatMap(row -> row.ratifications().stream())
                .filter(RatificationDetails::isOpen)
                .map(RatificationDetails::dueOn)
                .findFirst()
                .orElse(null);
    }

    public @Nullable Percentage boundPercent() {
        return Percentage.of(
                rows.stream().filter(row -> row.standing().isBound()).count(), rows.size());
    }
}
