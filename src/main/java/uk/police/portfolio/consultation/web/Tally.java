package uk.police.portfolio.consultation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.consultation.answer.AnswerDetails;
import uk.police.portfolio.consultation.answer.SeatDetails;

/**
 * How many of some seats gave each answer.
 *
 * @param name the region, or a constant that a message words
 * @param counts in the order of {@link Answer}, and last those who gave none
 */
record Tally(String name, List<Long> counts) {

    static Tally of(String name, List<SeatDetails> seats) {
        List<Long> counts = new ArrayList<>(Arrays.stream(Answer.values())
                .map(answer ->
                        seats.stream().filter(seat -> answer == said(seat)).count())
                .toList());
        counts.add(seats.stream().filter(seat -> said(seat) == null).count());
        return new Tally(name, counts);
    }

    /** One for each group, in the order of its name. */
    static List<Tally> by(Function<SeatDetails, String> group, List<SeatDetails> seats) {
        Map<String, List<SeatDetails>> groups =
                seats.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable Answer said(SeatDetails seat) {
        AnswerDetails last = seat.last();
        return last == null ? null : last.answer();
    }
}
