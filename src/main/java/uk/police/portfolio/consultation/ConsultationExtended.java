package uk.police.portfolio.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The seats were given more time. */
public record ConsultationExtended(
        Actor by, Instant at, ConsultationHeading heading, LocalDate before, LocalDate lastDay, String reason)
        implements ConsultationEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.of("lastDay", before, lastDay));
    }
}
