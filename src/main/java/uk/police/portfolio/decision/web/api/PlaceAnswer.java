package uk.police.portfolio.decision.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.portfolio.decision.followup.Supersession;

/**
 * Another decision that takes the place of this one, or whose place this one takes.
 *
 * @param from the first day on which the earlier of the two does not hold
 * @param forces for which it is so, by code
 */
record PlaceAnswer(String decision, String title, String capability, LocalDate from, List<String> forces) {

    private record Key(String decision, String title, String capability, LocalDate from) {}

    static List<PlaceAnswer> takenBy(List<Supersession> rows) {
        return grouped(rows, each -> new Key(each.later(), each.laterTitle(), each.capability(), each.from()));
    }

    static List<PlaceAnswer> takenFrom(List<Supersession> rows) {
        return grouped(rows, each -> new Key(each.earlier(), each.earlierTitle(), each.capability(), each.from()));
    }

    private static List<PlaceAnswer> grouped(List<Supersession> rows, Function<Supersession, Key> other) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        other, LinkedHashMap::new, Collectors.mapping(Supersession::force, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new PlaceAnswer(
                        each.getKey().decision(),
                        each.getKey().title(),
                        each.getKey().capability(),
                        each.getKey().from(),
                        each.getValue().stream().sorted().toList()))
                .toList();
    }
}
