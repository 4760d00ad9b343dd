package uk.police.portfolio.decision.ratification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** Some days before silence speaks, the seats that have not answered yet are reminded. */
@Component
class RatificationReminder implements Job<RatificationReminder.Asked> {

    private static final String NAME = "remind-ratification";

    private static final List<Integer> DAYS_BEFORE = List.of(7, 1);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Which decision's seats were asked, until when. */
    record Asked(String caseReference, UUID bindingId, LocalDate dueOn) {}

    private final SilentSeats seats;
    private final DecisionCourse cases;
    private final Clock clock;

    RatificationReminder(SilentSeats seats, DecisionCourse cases, Clock clock) {
        this.seats = seats;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param instance of the decision: a case may be decided more than once */
    static void stage(DurableJobs jobs, String instance, Asked asked, Instant now) {
        for (int days : DAYS_BEFORE) {
            Instant at = London.at(asked.dueOn().minusDays(days), MORNING);
            if (at.isAfter(now)) {
                jobs.stage(NAME, instance + "/" + days, asked, at);
            }
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public void run(Asked asked) {
        CaseDetails decided = cases.lock(asked.caseReference());
        seats.remind(decided, seats.of(asked.bindingId()), Actor.PORTAL, clock.instant());
    }
}
