package uk.police.portfolio.decision.followup;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.Actor;

/** The day after a condition was due: if nobody has said that it was met, that is on the record, and people are told. */
@Component
class ConditionEnds implements Job<ConditionEnds.Condition> {

    static final String NAME = "end-condition";

    /** Which condition of which version. */
    record Condition(String caseReference, int edition, int number) {}

    private final DecisionCourse course;
    private final FollowUps followUps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConditionEnds(DecisionCourse course, FollowUps followUps, ApplicationEventPublisher events, Clock clock) {
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
    public Class<Condition> payload() {
        return Condition.class;
    }

    @Override
    public void run(Condition ended) {
        CaseDetails decided = course.lock(ended.caseReference());
        if (decided.state() == CaseState.IN_EFFECT && decided.edition() == ended.edition()) {
            followUps.of(decided).conditions().stream()
                    .filter(each -> each.number() == ended.number() && each.expired())
                    .forEach(each -> events.publishEvent(new ConditionExpired(
                            Actor.PORTAL,
                            clock.instant(),
                            decided.heading(),
                            each.number(),
                            each.condition().words(),
                            each.condition().dueOn())));
        }
    }
}
