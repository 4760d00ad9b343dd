package uk.police.portfolio.decision.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.Actor;

/** On the day on which a decision is to be looked at again, that is on the record, and the secretariat is told. */
@Component
class ReviewComes implements Job<ReviewComes.Review> {

    static final String NAME = "decision-review";

    /** Which review of which version. */
    record Review(String caseReference, int edition, LocalDate on) {}

    private final DecisionCourse course;
    private final FollowUps followUps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewComes(DecisionCourse course, FollowUps followUps, ApplicationEventPublisher events, Clock clock) {
        this.course = course;
        this.followUps = followUps;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Review> payload() {
        return Review.class;
    }

    @Override
    public void run(Review due) {
        CaseDetails decided = course.lock(due.caseReference());
        boolean holds = decided.state() == CaseState.IN_EFFECT && decided.edition() == due.edition();
        if (holds && due.on().equals(followUps.of(decided).reviewOn())) {
            events.publishEvent(new DecisionReviewDue(Actor.PORTAL, clock.instant(), decided.heading(), due.on()));
        }
    }
}
