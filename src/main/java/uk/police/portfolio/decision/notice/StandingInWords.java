package uk.police.portfolio.decision.notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the decision of a notice stands, in words.
 *
 * @param places that later decisions have taken
 */
public record StandingInWords(String where, List<Place> places) {

    public StandingInWords {
        places = List.copyOf(places);
    }

    /** @param notice about the later decision, or null */
    public record Place(String words, @Nullable String notice) {

        String all() {
            return notice == null ? words : words + " (" + notice + ")";
        }
    }

    /** In one line, for files. */
    public String all() {
        return Stream.concat(Stream.of(where), places.stream().map(Place::all)).collect(Collectors.joining(" "));
    }
}
