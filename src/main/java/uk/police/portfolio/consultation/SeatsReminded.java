package uk.police.portfolio.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** Those who had not answered were reminded. */
public record SeatsReminded(Actor by, Instant at, ConsultationHeading heading, int seats, LocalDate lastDay)
        implements ConsultationEvent {

    @Override
    public List<Change> changes() {
        return List.of(Change.to("seats", seats), Change.to("lastDay", lastDay));
    }
}
