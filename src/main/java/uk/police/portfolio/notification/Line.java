package uk.police.portfolio.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.InWords;

/**
 * One line of the table of who is told what.
 *
 * @param kind the words: {@code notification.kind.<kind>}
 * @param when of all events of that type, those that are told
 * @param detail what narrows the audience
 * @param adds what the words name beside title and reference
 */
record Line<E extends DomainEvent>(
        Class<E> event,
        String kind,
        Audience audience,
        Predicate<E> when,
        Function<E, String> detail,
        Function<E, Object> adds) {

    /** Where each kind of thing is read. */
    private static final Map<String, String> PAGES = Map.of(
            "case", "/decisions/",
            "consultation", "/consultations/",
            "pool", "/pools/",
            "meeting", "/meetings/",
            "instrument", "/authority/instruments/",
            "spend pack", "/spend/packs/",
            "spend return", "/spend/returns/");

    static <E extends DomainEvent> Line<E> tell(Class<E> event, String kind, Audience audience) {
        return new Line<>(event, kind, audience, any -> true, any -> "", any -> "");
    }

    Line<E> when(Predicate<E> condition) {
        return new Line<>(event, kind, audience, condition, detail, adds);
    }

    Line<E> of(Function<E, String> narrower) {
        return new Line<>(event, kind, audience, when, narrower, adds);
    }

    Line<E> naming(Function<E, Object> more) {
        return new Line<>(event, kind, audience, when, detail, more);
    }

    /** What is told of the event; nothing where the line is not about it. */
    Optional<Announcement> announce(DomainEvent happened) {
        return Optional.of(happened)
                .filter(event::isInstance)
                .map(event::cast)
                .filter(when)
                .map(this::announcement);
    }

    private Announcement announcement(E happened) {
        String reference = happened.subject().reference();
        String narrowed = detail.apply(happened);
        List<String> arguments =
                new ArrayList<>(List.of(happened.subject().title(), reference, words(adds.apply(happened))));
        return new Announcement(
                String.join(
                        "/", happened.act(), reference, narrowed, happened.at().toString(), kind),
                kind,
                audience,
                reference,
                narrowed,
                arguments,
                PAGES.get(happened.subject().kind()) + reference,
                happened.by().personId(),
                happened.at());
    }

    private static String words(Object added) {
        return added instanceof LocalDate day ? InWords.date(day) : added.toString();
    }
}
