package uk.police.portfolio.decision.meeting;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Refusal;

/**
 * When and where the board meets.
 *
 * @param startsAt by the clock in London
 * @param place empty where it meets over the link only
 * @param link empty where it meets in the place only
 */
public record MeetingPlan(LocalDate heldOn, LocalTime startsAt, String place, String link) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** {@code 3 June 2026 at 10:30}. */
    public String time() {
        return WORDS.format(heldOn.atTime(startsAt));
    }

    List<Refusal> refusals(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (heldOn.isBefore(today)) {
            refusals.add(Refusal.of("MEETING_IS_IN_THE_PAST"));
        }
        if (place.isEmpty() && link.isEmpty()) {
            refusals.add(Refusal.of("MEETING_IS_NOWHERE"));
        }
        if (!link.isEmpty() && !isAddress(link)) {
            refusals.add(Refusal.of("LINK_IS_NO_ADDRESS"));
        }
        return refusals;
    }

    List<Change> changesFrom(MeetingPlan before) {
        return Change.only(
                Change.of("meets", before.time(), time()),
                Change.of("place", before.place, place),
                Change.of("link", before.link, link));
    }

    private static boolean isAddress(String typed) {
        try {
            URI address = URI.create(typed);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
