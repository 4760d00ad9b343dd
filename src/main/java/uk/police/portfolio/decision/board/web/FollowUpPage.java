package uk.police.portfolio.decision.board.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.portfolio.decision.followup.FollowUpDetails;
import uk.police.portfolio.decision.followup.PlacesTaken;
import uk.police.portfolio.decision.followup.Supersession;

/**
 * What follows a decision, as its page shows it.
 *
 * @param superseded by which decisions, for which forces
 * @param supersedes which decisions, for which forces
 */
record FollowUpPage(FollowUpDetails details, List<Other> superseded, List<Other> supersedes) {

    /** The other decision, and the forces' names in one text. */
    record Other(String reference, String title, String capability, LocalDate from, String forces) {}

    static FollowUpPage of(FollowUpDetails details, PlacesTaken taken, Map<String, String> names) {
        return new FollowUpPage(
                details,
                others(taken.by(), each -> each.later() + "\n" + each.laterTitle(), names),
                others(taken.from(), each -> each.earlier() + "\n" + each.earlierTitle(), names));
    }

    private record Key(String other, String capability, LocalDate from) {}

    private static List<Other> others(
            List<Supersession> rows, Function<Supersession, String> other, Map<String, String> names) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        each -> new Key(other.apply(each), each.capability(), each.from()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                each -> names.getOrDefault(each.force(), each.force()),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        forces -> forces.stream().sorted().collect(Collectors.joining(", "))))))
                .entrySet()
                .stream()
                .map(entry -> other(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Other other(Key key, String forces) {
        int end = key.other().indexOf('\n');
        return new Other(
                key.other().substring(0, end), key.other().substring(end + 1), key.capability(), key.from(), forces);
    }
}
