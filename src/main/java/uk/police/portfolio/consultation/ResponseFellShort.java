package uk.police.portfolio.consultation;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;

/** The last day is over and too few have answered: the secretariat extends it, or closes it with a reason. */
public record ResponseFellShort(
        Actor by, Instant at, ConsultationHeading heading, int answered, int invited, int leastResponse)
        implements ConsultationEvent {

    @Override
    public List<Change> changes() {
        return List.of(
                Change.to("answered", answered),
                Change.to("invited", invited),
                Change.to("leastResponse", leastResponse + "%"));
    }
}
