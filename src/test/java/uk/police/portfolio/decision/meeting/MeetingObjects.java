package uk.police.portfolio.decision.meeting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;

/** Meetings of today for the authorisation matrix, with a case on the agenda; they are nobody's own. */
@Component
class MeetingObjects implements MatrixObjects {

    private final Sittings sittings;
    private String about = "DEC-none";

    MeetingObjects(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/meetings");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        if (!path.contains("{reference}") || whose == Whose.MISSING) {
            return Map.of("reference", "MTG-" + UUID.randomUUID());
        }
        sittings.members();
        about = sittings.beforeTheBoard("For the matrix");
        String reference = path.endsWith("/agenda") ? sittings.scheduled(0) : sittings.about(about);
        if (path.contains("closure")) {
            sittings.attend(reference, 9);
        }
        return Map.of("reference", reference);
    }

    @Override
    public Map<String, String> form(String path) {
        MeetingPlan plan = sittings.plan(sittings.today().plusDays(100));
        return Map.ofEntries(
                Map.entry("case", about),
                Map.entry("asked", about),
                Map.entry("member", sittings.member(3).officeId().toString()),
                Map.entry("words", "A test of the matrix"),
                Map.entry("reason", "A test of the matrix"),
                Map.entry("revision", path.endsWith("/agenda/order") ? "2" : path.endsWith("/time") ? "2" : ""),
                Map.entry("heldDay", String.valueOf(plan.heldOn().getDayOfMonth())),
                Map.entry("heldMonth", String.valueOf(plan.heldOn().getMonthValue())),
                Map.entry("heldYear", String.valueOf(plan.heldOn().getYear())),
                Map.entry("starts", plan.startsAt().toString()),
                Map.entry("place", "Lambeth"));
    }
}
