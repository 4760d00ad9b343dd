package uk.police.portfolio.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/**
 * Seats were asked.
 *
 * @param leastResponse how many of a hundred must answer, frozen with it
 */
public record ConsultationOpened(
        Actor by,
        Instant at,
        ConsultationHeading heading,
        int seats,
        LocalDate lastDay,
        int leastResponse,
        int rulesVersion)
        implements ConsultationEvent {

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("about", heading.subjectReference()),
                Change.to("seats", seats),
                Change.to("lastDay", lastDay),
                Change.to("leastResponse", leastResponse + "%"),
                Change.to("rules", rulesVersion));
    }
}
