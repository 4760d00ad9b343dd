package uk.police.portfolio.decision.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionInEffect;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.shared.London;

/** Stages what is due on a day: once a decision is in effect, the end of each condition's time, and its review. */
@Component
class FollowUpDates {

    private final CaseRegister cases;
    private final DurableJobs jobs;
    private final Clock clock;

    FollowUpDates(CaseRegister cases, DurableJobs jobs, Clock clock) {
        this.cases = cases;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionInEffect news) {
        CaseDetails decided = cases.details(news.caseReference());
        List<Proposal.Condition> conditions = news.decided().conditions();
        for (int number = 1; number <= conditions.size(); number++) {
            LocalDate over = conditions.get(number - 1).dueOn().plusDays(1);
            jobs.stage(
                    ConditionEnds.NAME,
                    decided.reference() + "/" + decided.edition() + "/" + number,
                    new ConditionEnds.Condition(decided.reference(), decided.edition(), number),
                    start(over));
        }
        stageReview(decided, news.decided().reviewOn());
    }

    void stageReview(CaseDetails decided, @Nullable LocalDate on) {
        if (on != null) {
            jobs.stage(
                    ReviewComes.NAME,
                    decided.reference() + "/" + decided.edition() + "/" + on,
                    new ReviewComes.Review(decided.reference(), decided.edition(), on),
                    start(on));
        }
    }

    /** The day's start in London, or now where that is past. */
    private Instant start(LocalDate day) {
        Instant start = London.startOf(day);
        return start.isAfter(clock.instant()) ? start : clock.instant();
    }
}
