package uk.police.portfolio.consultation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.Actor;

/** Reminds the seats that have not answered yet. */
@Component
class Reminder implements Job<Deadlines.Due> {

    static final String NAME = "remind-consultation";

    private final ConsultationRepository consultations;
    private final SeatRoll roll;
    private final Clock clock;

    Reminder(ConsultationRepository consultations, SeatRoll roll, Clock clock) {
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
                .ifPresent(this::remind);
    }

    private void remind(Consultation asked) {
        ConsultationStanding standing = roll.standing(asked);
        int silent = standing.invited() - standing.answered();
        if (silent > 0) {
            asked.remind(silent, Actor.PORTAL, clock.instant());
            consultations.save(asked);
        }
    }
}
