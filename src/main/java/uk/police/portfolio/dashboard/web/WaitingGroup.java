package uk.police.portfolio.dashboard.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Waiting;

/**
 * Things that wait for the same act.
 *
 * @param name the key of its words
 * @param tasks the oldest, at most {@link #SHOWN}
 * @param more how many wait beside them
 */
record WaitingGroup(String name, List<Task> tasks, int more) {

    private static final int SHOWN = 10;

    /** One thing that waits, and for how many days. */
    record Task(
            String reference,
            String title,
            Instant since,
            long days,
            @Nullable LocalDate dueOn,
            boolean overdue,
            String url) {

        static Task of(Waiting waiting, LocalDate today) {
            LocalDate since = London.dayOf(waiting.since());
            LocalDate due = waiting.dueOn();
            return new Task(
                    waiting.reference(),
                    waiting.title(),
                    waiting.since(),
                    ChronoUnit.DAYS.between(since, today),
                    due,
                    due != null && due.isBefore(today),
                    waiting.url());
        }
    }

    public int count() {
        return tasks.size() + more;
    }

    /** In the order of the oldest thing in each. */
    static List<WaitingGroup> of(List<Waiting> oldestFirst, LocalDate today) {
        Map<String, List<Waiting>> groups = oldestFirst.stream()
                .collect(Collectors.groupingBy(Waiting::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), today))
                .toList();
    }

    private static WaitingGroup of(String name, List<Waiting> waiting, LocalDate today) {
        List<Task> tasks =
                waiting.stream().limit(SHOWN).map(each -> Task.of(each, today)).toList();
        return new WaitingGroup(name, tasks, waiting.size() - tasks.size());
    }
}
