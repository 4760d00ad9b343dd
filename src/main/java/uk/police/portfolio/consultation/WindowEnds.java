package uk.police.portfolio.consultation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.Actor;

/** The last day is over: it closes, or is left to the secretariat where too few have answered. */
@Component
class WindowEnds implements Job<Deadlines.Due> {

    static final String NAME = "close-consultation";

    private final ConsultationRepository consultations;
    private final SeatRoll roll;
    private final Clock clock;

    WindowEnds(ConsultationRepository consultations, SeatRoll roll, Clock clock) {
        this.consultations = consultations;
        this.roll = roll;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Deadlines.Due> payload() {
        return Deadlines.Due.class;
    }

    @Override
    public void run(Deadlines.Due due) {
        consultations
                .lock(due.reference())
                .filter(asked -> asked.details().isOpen())
                .filter(asked -> asked.details().lastDay().equals(due.lastDay()))
                .ifPresent(this::end);
    }

    private void end(Consultation asked) {
        Instant now = clock.instant();
        ConsultationStanding standing = roll.standing(asked);
        if (standing.reachesLeastResponse()) {
            Closing.close(asked, roll, null, Actor.PORTAL, now);
        } else {
            asked.fallShort(standing, Actor.PORTAL, now);
        }
        consultations.save(asked);
    }
}
